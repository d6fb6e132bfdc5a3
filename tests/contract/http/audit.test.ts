import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { withServer } from '../../support/with-server.ts';

const server = withServer();
let url = '';

const audits = serverAudits({
  url: () => url,
  // Prevention of cross-site requests stays on: a client that asks with GET says that it means to.
  fetchFn: (input: string, init: RequestInit = {}) =>
    fetch(input, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
});

beforeAll(async () => {
  url = `${await server.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});

describe('GraphQL over HTTP', () => {
  it('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${'reason' in result ? result.reason : ''}`).toBe('ok');
  });
});
