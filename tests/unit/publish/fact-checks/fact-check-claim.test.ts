import { describe, expect, it } from 'vitest';
import { factCheckClaimOf, siteName } from '../../../../src/publish/fact-checks/fact-check-claim.ts';
import { HOSTILE, hostile, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

describe('a checked claim as Google’s API has it', () => {
  it.each([
    ['everything-rally-c057', 'Misdated'],
    ['everything-rally-c003', 'Accurate'],
    ['everything-rally-c004', 'Misleading'],
  ])('%s is %s', async (slug, textualRating) => {
    const claim = factCheckClaimOf(await sample('claim', slug), { site: SITE });
    expect(claim?.claimReview).toEqual([expect.objectContaining({ textualRating, url: `${SITE}/claims/${slug}` })]);
  });

  it('a claim that was not checked is none', async () => {
    expect(factCheckClaimOf(await sample('claim', 'everything-rally-c083'), { site: SITE })).toBeNull();
  });

  it('has the day of the claim only when it is exact', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    expect(factCheckClaimOf(publication, { site: SITE })).not.toHaveProperty('claimDate');
    const article = { ...publication.subject.article, publishedOnIsExact: true };
    const dated = { ...publication, subject: { ...publication.subject, article } };
    expect(factCheckClaimOf(dated, { site: SITE })?.claimDate).toBe('2026-01-31T00:00:00Z');
  });

  it('carries hostile texts as they are', async () => {
    const claim = factCheckClaimOf(hostile(await sample('claim', 'everything-rally-c057')), { site: SITE });
    expect(claim).toMatchObject({
      text: HOSTILE,
      claimant: HOSTILE,
      claimReview: [{ title: HOSTILE, url: `${SITE}/claims/everything-rally-c057`, textualRating: 'Misdated' }],
    });
  });

  it.each([
    ['https://claims.example.org', 'claims.example.org'],
    ['https://www.example.org/claims', 'example.org'],
    ['http://127.0.0.1:4000', '127.0.0.1'],
  ])('%s is the site %s', (site, name) => expect(siteName(site)).toBe(name));
});
