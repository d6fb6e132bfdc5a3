import { type ExecutableDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask, EXAMPLES } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const names = parse(EXAMPLES).definitions.map(
  (definition) => (definition as ExecutableDefinitionNode).name?.value ?? '',
);

const server = withServer();

describe('the example queries', () => {
  it('are ten, each explained by a comment above it', () => {
    expect(names).toHaveLength(10);
    expect(EXAMPLES.match(/^# \d+\. (?:.+\n# )*.+\nquery /gm)).toHaveLength(10);
  });

  it.each(names)('%s answers without errors and without a null at the top', async (name) => {
    const { data, errors } = await ask(server.app, EXAMPLES, {}, name);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? { none: null })).not.toContain(null);
  });
});
