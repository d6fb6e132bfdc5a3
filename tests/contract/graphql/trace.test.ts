import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/seeded-store.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

interface Path {
  readonly polarity: string;
  readonly signedText: string;
  readonly links: readonly {
    readonly slug: string;
    readonly polarity: string;
    readonly from: { slug: string };
    readonly to: { slug: string };
  }[];
}

async function trace(rest: string): Promise<readonly Path[]> {
  const query = `{ trace(${rest}) { polarity signedText links { slug polarity from { slug } to { slug } } } }`;
  const { data, errors } = await ask(server.app, query);
  expect(errors).toBeUndefined();
  return data?.trace as readonly Path[];
}

const slugs = (path: Path): string[] => path.links.map(({ slug }) => slug);

describe('trace', () => {
  it.each([
    ['one link', 'from: "deficit", to: "net-issuance", maxLinks: 1', 1],
    ['the ways of a deficit to the premium', 'from: "deficit", to: "term-premium"', 32],
    ['nobody drives a law', 'from: "deficit", to: "tax-cuts"', 0],
    ['the three shortest', 'from: "deficit", to: "term-premium", first: 3', 3],
  ])('%s', async (_case, rest, count) => {
    const paths = await trace(rest);
    expect(paths).toHaveLength(count);
    const lengths = paths.map(({ links }) => links.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it('comes to no factor twice, and its sign is the product of the signs', async () => {
    for (const { links, polarity } of await trace('from: "deficit", to: "term-premium", maxLinks: 10, first: 1000')) {
      const factors = ['deficit', ...links.map(({ to }) => to.slug)];
      expect(links.map(({ from }) => from.slug)).toEqual(factors.slice(0, -1));
      expect(new Set(factors).size).toBe(factors.length);
      const signs = links.map((link) => link.polarity);
      const negative = signs.filter((sign) => sign === 'NEGATIVE').length;
      const product = negative % 2 === 0 ? 'POSITIVE' : 'NEGATIVE';
      expect(polarity).toBe(signs.includes('UNKNOWN') ? 'UNKNOWN' : product);
    }
  });

  it('says what a path is worth', async () => {
    const { data } = await ask(
      server.app,
      `{ trace(from: "deficit", to: "term-premium", first: 2) {
        signedText polarity delayed standing standingBecause weakestLink { slug } } }`,
    );
    expect(data).toMatchInlineSnapshot(`
      {
        "trace": [
          {
            "delayed": true,
            "polarity": "POSITIVE",
            "signedText": "Federal deficit + → Federal debt held by the public + →|| 10-year term premium   (+)",
            "standing": "CONTESTED",
            "standingBecause": "The weakest of its 2 links is the one from "Federal debt held by the public" to "10-year term premium", contested: 2 findings support it and 1 disputes it; of the 4 claims offered as reasons 3 stand, 1 fell and 0 cannot be judged.",
            "weakestLink": {
              "slug": "debt-to-term-premium",
            },
          },
          {
            "delayed": false,
            "polarity": "POSITIVE",
            "signedText": "Federal deficit + → Net Treasury issuance + → 10-year term premium   (+)",
            "standing": "SUPPORTED",
            "standingBecause": "The weakest of its 2 links is the one from "Net Treasury issuance" to "10-year term premium", supported: 6 findings support it and none disputes it; of the 8 claims offered as reasons 5 stand, 2 fell and 1 cannot be judged.",
            "weakestLink": {
              "slug": "net-issuance-to-term-premium",
            },
          },
        ],
      }
    `);
  });

  it('from a factor to itself gives its loops', async () => {
    const paths = await trace('from: "debt", to: "debt"');
    const { data } = await ask(server.app, '{ loops(maxLinks: 6) { links { slug } } }');
    const loops = data?.loops as readonly { readonly links: readonly { readonly slug: string }[] }[];
    const sorted = (links: readonly string[]) => [...links].sort().join(' ');
    const through = loops
      .map(({ links }) => links.map(({ slug }) => slug))
      .filter((links) => links.some((slug) => slug.startsWith('debt-to-')));
    expect(paths.map((path) => sorted(slugs(path))).sort()).toEqual(through.map(sorted).sort());
    for (const { links } of paths) expect([links[0]?.from.slug, links.at(-1)?.to.slug]).toEqual(['debt', 'debt']);
  });
});

describe('bounds of paths', () => {
  it.each([
    [
      'a factor that is not there',
      '{ trace(from: "deficits", to: "term-premium") { standing } }',
      'There is no factor "deficits"; did you mean "deficit"?',
    ],
    [
      'one that nothing is near to',
      '{ pathCount(from: "deficit", to: "happiness") }',
      'There is no factor "happiness"; the query "factors" lists them.',
    ],
    [
      '11 links',
      '{ trace(from: "deficit", to: "debt", maxLinks: 11) { standing } }',
      '"maxLinks" is 11; it must be a whole number from 1 to 10.',
    ],
    [
      'more than usual are not cut',
      '{ trace(from: "treasury-10y-yield", to: "treasury-10y-yield", maxLinks: 10) { standing } }',
      expect.stringMatching(/^There are 1\d\d paths of at most 10 links, and 100 are given when "first" is left out/),
    ],
  ])('%s', async (_case, query, message) => {
    const { errors } = await ask(server.app, query);
    expect(errors?.[0]?.message).toEqual(message);
  });
});

describe('the same in Cypher', () => {
  const cypher = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```cypher\n([\s\S]*?)```/g)]
    .map(([, statement]) => statement as string)
    .filter((statement) => statement.includes(':DRIVES'));

  it('the README has a statement for paths and one for loops', () => {
    expect(cypher).toHaveLength(2);
  });

  it('paths come out as trace gives them', async () => {
    const rows = await server.executor.read(cypher[0] as string, {});
    const paths = await trace('from: "deficit", to: "term-premium"');
    expect(rows.map(([links]) => links)).toEqual(paths.map(slugs));
  });

  it('loops come out as they are found', async () => {
    const rows = await server.executor.read(cypher[1] as string, {});
    const { data } = await ask(server.app, '{ loops(maxLinks: 6) { links { slug } } }');
    const loops = data?.loops as readonly Pick<Path, 'links'>[];
    const sorted = (links: readonly string[]) => [...links].sort().join(' ');
    expect(rows.map(([links]) => sorted(links as string[])).sort()).toEqual(
      loops.map(({ links }) => sorted(links.map(({ slug }) => slug))).sort(),
    );
  });
});
