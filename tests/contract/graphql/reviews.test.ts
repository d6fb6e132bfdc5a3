import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClaimsFile } from '../../../src/ingest/seed-format.ts';
import { seedWith } from '../../support/seed-with.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { type Answer, ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const CLAIMS = 'articles/everything-rally/claims.json';
const BORROWING = 'series/treasury/net-marketable-borrowing.csv';

const { claims: CLAIMS_OF_SEED } = JSON.parse(readFileSync(join(ROOT, 'seed', CLAIMS), 'utf8')) as ClaimsFile;

const server = withServer({ own: true });

const REVIEWED = `{ claim(slug: "everything-rally-c004") {
  verdict checkAsPublished { verdict } review { verdict isStale reviewedOn reviewer { slug } claim { slug } evidence { slug } }
} }`;

const reviewed = async (): Promise<Answer['data']> => (await ask(server.app, REVIEWED)).data;

describe('a review', () => {
  it('stands beside the check, and decides what is thought of the claim', async () => {
    expect(await reviewed()).toEqual({
      claim: {
        verdict: 'MISLEADING',
        checkAsPublished: { verdict: 'ACCURATE' },
        review: {
          verdict: 'MISLEADING',
          isStale: false,
          reviewedOn: '2026-11-22',
          reviewer: { slug: 'fiscal-claims' },
          claim: { slug: 'everything-rally-c004' },
          evidence: [{ slug: 'everything-rally-c004-plan' }, { slug: 'everything-rally-c004-actual' }],
        },
      },
    });
  });

  it('is found where it differs from the check, and counted in the scorecard', async () => {
    const { data } = await ask(
      server.app,
      `{ differing: claims(filter: { disagrees: true }) { totalCount nodes { slug } }
         others: claims(filter: { disagrees: false }) { totalCount }
         article(slug: "everything-rally") { scorecard { total byVerdict { verdict count } } } }`,
    );
    const differing = CLAIMS_OF_SEED.filter(
      ({ review }) => review !== undefined && review.verdict !== review.saw.verdict,
    ).sort((a, b) => a.at.start - b.at.start);
    expect(differing.length).toBeGreaterThan(10);
    expect(data).toMatchObject({
      differing: { totalCount: differing.length, nodes: differing.map(({ slug }) => ({ slug })) },
      others: { totalCount: CLAIMS_OF_SEED.length - differing.length },
      article: {
        scorecard: {
          total: CLAIMS_OF_SEED.length,
          byVerdict: expect.arrayContaining([{ verdict: 'MISLEADING', count: differing.length }]),
        },
      },
    });
  });

  it('goes stale when the figure changes that its author saw, and still decides', async () => {
    await seedWith(server.store, [BORROWING, '2024Q4,620000000000', '2024Q4,620000000001']);
    expect(await reviewed()).toMatchObject({
      claim: { verdict: 'MISLEADING', checkAsPublished: { verdict: 'ACCURATE' }, review: { isStale: true } },
    });
  });

  it('makes nothing milder: a check that has become stricter decides', async () => {
    await seedWith(server.store, [BORROWING, '2024Q4,620000000000', '2024Q4,520000000000']);
    expect(await reviewed()).toMatchObject({
      claim: {
        verdict: 'CONTRADICTED',
        checkAsPublished: { verdict: 'CONTRADICTED' },
        review: { verdict: 'MISLEADING', isStale: true },
      },
    });
  });

  it('that is milder than the check its author saw is refused with the seed', async () => {
    await expect(
      seedWith(server.store, [
        CLAIMS,
        '"saw": {\n          "verdict": "ACCURATE"',
        '"saw": {\n          "verdict": "CONTRADICTED"',
      ]),
    ).rejects.toThrow(`seed/${CLAIMS} at the review everything-rally-c004-review:`);
  });
});
