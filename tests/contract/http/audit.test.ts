import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededInMemory } from '../../support/seeded-store.ts';
import { testServer } from '../../support/test-server.ts';

let app: FastifyInstance;
let close: () => Promise<void>;
let url = '';

const audits = serverAudits({
  url: () => url,
  // Prevention of cross-site requests stays on: a client that asks with GET says that it means to.
  fetchFn: (input: string, init: RequestInit = {}) =>
    fetch(input, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
});

beforeAll(async () => {
  const { store, executor } = await seededInMemory();
  app = await testServer(store);
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  close = async () => {
    await app.close();
    await executor.close();
  };
});

afterAll(() => close());

describe('GraphQL over HTTP', () => {
  it('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${'reason' in result ? result.reason : ''}`).toBe('ok');
  });
});
