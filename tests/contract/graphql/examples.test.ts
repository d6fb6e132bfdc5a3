import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutableDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/seeded-store.ts';
import { ask, EXAMPLES } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const names = parse(EXAMPLES).definitions.map(
  (definition) => (definition as ExecutableDefinitionNode).name?.value ?? '',
);

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

const server = withServer();

describe('the example queries', () => {
  it('are fifteen, each explained by a comment above it', () => {
    expect(names).toHaveLength(15);
    expect(EXAMPLES.match(/^# \d+\. (?:.+\n# )*.+\nquery /gm)).toHaveLength(15);
  });

  it.each(names)('%s answers without errors and without a null at the top', async (name) => {
    const { data, errors } = await ask(server.app, EXAMPLES, {}, name);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? { none: null })).not.toContain(null);
  });
});

describe('the README', () => {
  it('prints the answer that its first query gets', async () => {
    const readme = README.split('## A first query')[1] ?? '';
    const [query, printed] = ['graphql', 'json'].map(
      (kind) => readme.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '',
    );
    expect(await ask(server.app, query as string)).toEqual(JSON.parse(printed as string));
  });

  // Every node that is added to the seed makes words a little rarer or less so.
  const withoutScores = (answer: unknown): string => JSON.stringify(answer).replaceAll(/"score":[\d.]+,/g, '');

  it('prints the answer that its search gets, but for the score', async () => {
    const printed = /\*\*11\.\*\*[\s\S]*?```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
    const { data } = await ask(server.app, EXAMPLES, {}, 'Search');
    expect(withoutScores({ data })).toBe(withoutScores(JSON.parse(printed)));
  });
});
