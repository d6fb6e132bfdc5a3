import type { FastifyInstance } from 'fastify';
import { type ExecutableDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededInMemory } from '../../support/seeded-store.ts';
import { ask, EXAMPLES, testServer } from '../../support/test-server.ts';

const names = parse(EXAMPLES).definitions.map(
  (definition) => (definition as ExecutableDefinitionNode).name?.value ?? '',
);

let app: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  const { store, executor } = await seededInMemory();
  app = await testServer(store);
  close = async () => {
    await app.close();
    await executor.close();
  };
});

afterAll(() => close());

describe('the example queries', () => {
  it('are ten, each explained by a comment above it', () => {
    expect(names).toHaveLength(10);
    expect(EXAMPLES.match(/^# \d+\. (?:.+\n# )*.+\nquery /gm)).toHaveLength(10);
  });

  it.each(names)('%s answers without errors and without a null at the top', async (name) => {
    const { data, errors } = await ask(app, EXAMPLES, {}, name);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? { none: null })).not.toContain(null);
  });
});
