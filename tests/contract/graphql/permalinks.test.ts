import { describe, expect, it } from 'vitest';
import { ask, SITE } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

describe('permalinks and revisions', () => {
  it.each([
    ['article(slug: "everything-rally")', '/articles/everything-rally'],
    ['claim(slug: "everything-rally-c057")', '/claims/everything-rally-c057'],
    ['series(slug: "fred/dgs10")', '/series/fred/dgs10'],
    ['source(slug: "federal-reserve-h15")', '/sources/federal-reserve-h15'],
    ['loop(slug: "doom-loop")', '/loops/doom-loop'],
    [
      'loop(slug: "corporate-borrowing-cost--corporate-issuance")',
      '/loops/corporate-borrowing-cost--corporate-issuance',
    ],
    ['causalLink(slug: "net-issuance-to-treasury-10y-yield")', '/causal-links/net-issuance-to-treasury-10y-yield'],
  ])('%s is at %s', async (field, path) => {
    const { data, errors } = await ask(server.app, `{ it: ${field} { permalink revision } }`);
    expect(errors).toBeUndefined();
    expect(data?.it).toEqual({ permalink: `${SITE}${path}`, revision: expect.stringMatching(/^[0-9a-f]{16}$/) });
    const { permalink, revision } = (data as { it: { permalink: string; revision: string } }).it;
    expect(await server.store.snapshots.find(permalink.slice(SITE.length), revision)).not.toBeNull();
  });

  it('of a page of claims count for what they cost', async () => {
    const { extensions } = await ask(server.app, '{ claims(first: 10) { nodes { revision } } }');
    expect(extensions?.cost.requested ?? 0).toBeGreaterThan(3_000);
  });
});
