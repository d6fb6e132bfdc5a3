import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCursor } from '../../../src/graphql/cursor.ts';
import { anyText } from '../../support/any-text.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function page(list: string, args: Record<string, string | number | null>): Promise<Connection> {
  const written = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const { data, errors } = await ask(server.app, `{ ${list}(${written.join(', ')}) { ${PAGE} } }`);
  expect(errors).toBeUndefined();
  return data?.[list] as Connection;
}

const LISTS = ['agents', 'allSeries', 'articles', 'claims', 'metrics', 'sources'];

it.each(LISTS)('pages of any sizes go through %s once, and no more', async (list) => {
  const { totalCount } = await page(list, { first: 1 });
  const sizes = fc.array(fc.oneof(fc.integer({ min: 20, max: 100 }), fc.integer({ min: 1, max: 100 })), {
    minLength: 1,
    maxLength: 4,
  });
  let order: readonly string[] | undefined;
  await fc.assert(
    fc.asyncProperty(sizes, async (each) => {
      const seen: string[] = [];
      let after: string | null = null;
      for (let turn = 0; ; turn += 1) {
        const { nodes, pageInfo }: Connection = await page(list, { first: each[turn % each.length] as number, after });
        seen.push(...nodes.map(({ id }) => id));
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
        expect(turn).toBeLessThan(totalCount);
      }
      expect(new Set(seen).size).toBe(totalCount);
      order ??= seen;
      expect(seen).toEqual(order);
    }),
    { numRuns: 5 },
  );
});

it.each(['articles', 'claims'])('pages of any sizes go back through %s once, and no more', async (list) => {
  const { totalCount } = await page(list, { first: 1 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 10, max: 100 }), async (last) => {
      const seen: string[] = [];
      let before: string | null = null;
      for (;;) {
        const { nodes, pageInfo }: Connection = await page(list, { last, before });
        seen.unshift(...nodes.map(({ id }) => id));
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor;
      }
      expect(seen).toHaveLength(totalCount);
      expect(new Set(seen).size).toBe(totalCount);
    }),
    { numRuns: 4 },
  );
});

it('any other text is no cursor and no id, and is refused by its code', async () => {
  const { pageInfo } = await page('agents', { first: 1 });
  expect(() => decodeCursor('claims', pageInfo.endCursor ?? '')).toThrow();
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, fc.constant(pageInfo.endCursor as string)), async (text) => {
      fc.pre(text !== '' && text.length <= 1_000);
      const { errors } = await ask(
        server.app,
        'query ($text: String!, $id: ID!) { claims(after: $text) { totalCount } node(id: $id) { id } }',
        { text, id: text },
      );
      expect(errors?.map(({ extensions }) => extensions.code).sort()).toEqual(['MALFORMED_CURSOR', 'MALFORMED_ID']);
    }),
    { numRuns: 60 },
  );
});
