import { beforeAll, describe, expect, it } from 'vitest';
import { claimReviewOf } from '../../../../src/publish/linked-data/claim-review.ts';
import { isRated } from '../../../../src/publish/linked-data/rating.ts';
import { toJsonLd } from '../../../../src/publish/linked-data/to-jsonld.ts';
import type { Publication } from '../../../../src/publish/publication.ts';
import type { ClaimSubject } from '../../../../src/publish/subjects/claim.ts';
import { publicationsOf } from '../../../support/reading-of.ts';
import { HOSTILE, hostile, sample } from '../../../support/sample-publications.ts';
import { seededInMemory } from '../../../support/seeded-store.ts';
import { SITE } from '../../../support/test-server.ts';
import { brokenAddresses, faultsOf } from './field-table.ts';
import { strangersIn } from './schema-terms.ts';

const LIVE = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;
const FROZEN = { ...LIVE, frozen: true };

let claims: readonly Publication<ClaimSubject>[];
beforeAll(async () => {
  const { store } = await seededInMemory();
  const publications = publicationsOf(store);
  const { rows } = await store.page('Claim', { after: null, before: null, limit: 1_000, backwards: false });
  claims = await Promise.all(rows.map(({ key }) => publications.current('claim', key)));
});

describe('reviews of all claims of the seed', () => {
  it('are there for what was checked, and for nothing else', () => {
    expect(claims).toHaveLength(149);
    const reviewed = claims.filter((claim) => claimReviewOf(claim, LIVE) !== null);
    expect(new Set(reviewed.map(({ subject }) => subject.verdict))).toEqual(
      new Set(['ACCURATE', 'CLOSE', 'MISLEADING', 'MISDATED', 'CONTRADICTED']),
    );
    expect(reviewed).toHaveLength(claims.filter(({ subject }) => isRated(subject.verdict)).length);
    expect(reviewed).toHaveLength(105);
  });

  it.each([
    ['as they are', (claim: Publication<ClaimSubject>) => claim, LIVE],
    ['of a revision', (claim: Publication<ClaimSubject>) => claim, FROZEN],
    ['with hostile texts', hostile<ClaimSubject>, LIVE],
  ])('are as the field table says, in words of schema.org: %s', (_what, turned, setting) => {
    const faults = claims.flatMap((claim) => {
      const review = claimReviewOf(turned(claim), setting);
      return review === null
        ? []
        : [...faultsOf(review, SITE), ...strangersIn(review)].map((fault) => `${claim.subject.slug}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('and what is told of the others instead, is in words of schema.org', () => {
    const others = claims.filter(({ subject }) => !isRated(subject.verdict));
    expect(others).toHaveLength(44);
    for (const claim of others) {
      const document = JSON.parse(toJsonLd(claim, LIVE));
      expect([...strangersIn(document), ...brokenAddresses(document)]).toEqual([]);
      expect(document.description).toMatch(/^(?:Pending|Unverified|Not checkable): ./);
    }
  });

  it('keep the whole statement beside the short one', () => {
    for (const { subject, ...rest } of claims) {
      const review = claimReviewOf({ subject, ...rest }, LIVE);
      if (review !== null) expect(review.itemReviewed).toMatchObject({ text: subject.statement });
    }
  });
});

describe('the tests of the tests', () => {
  it('find what is wrong', async () => {
    const review = claimReviewOf(await sample('claim', 'everything-rally-c057'), LIVE);
    expect(strangersIn({ ...review, start: 1, citation: { '@type': 'Passage' } })).toEqual([
      '$.start is no field of ClaimReview',
      '$.citation has the type Passage, which schema.org does not have',
    ]);
    expect(faultsOf({ ...review, url: 'https://other.example/x?y', claimReviewed: 'Accurate.' }, SITE)).toEqual([
      'url is on the site: "https://other.example/x?y"',
      'url has neither a query nor a fragment: "https://other.example/x?y"',
      'claimReviewed has no rating in it: "Accurate."',
    ]);
    expect(brokenAddresses({ url: '/claims/x', '@id': 'javascript:alert(1)' })).toHaveLength(2);
  });
});

describe('one review', () => {
  it('tells claim, rating, place and sources', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    expect(claimReviewOf(publication, LIVE)).toMatchSnapshot({
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('of a revision keeps the permalink, and names the revision', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const { revision } = publication;
    expect(claimReviewOf(publication, FROZEN)).toMatchObject({
      '@id': `${SITE}/revisions/${revision}/claims/everything-rally-c057#review`,
      url: `${SITE}/claims/everything-rally-c057`,
      version: revision,
      image: `${SITE}/revisions/${revision}/claims/everything-rally-c057.png`,
    });
  });

  it('credits who judged by hand, where that decides', async () => {
    const [computed, judged] = await Promise.all([
      sample('claim', 'everything-rally-c057'),
      sample('claim', 'everything-rally-c004'),
    ]);
    expect(claimReviewOf(computed, LIVE)?.creditText).toBeUndefined();
    expect(claimReviewOf(judged, LIVE)?.creditText).toMatch(/^Judged by hand: fiscal-claims, \d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    [true, '2026-01-31'],
    [false, undefined],
  ])('tells the day of the article only when it is exact: %s', async (publishedOnIsExact, day) => {
    const publication = await sample('claim', 'everything-rally-c057');
    const article = { ...publication.subject.article, publishedOnIsExact };
    const review = claimReviewOf({ ...publication, subject: { ...publication.subject, article } }, LIVE);
    expect(JSON.parse(JSON.stringify(review)).itemReviewed.datePublished).toBe(day);
  });

  it('carries a hostile text whole', async () => {
    const review = claimReviewOf(hostile(await sample('claim', 'everything-rally-c057')), LIVE);
    expect(review?.itemReviewed).toMatchObject({ text: HOSTILE });
    expect(review?.reviewRating).toMatchObject({ ratingExplanation: HOSTILE, alternateName: 'Misdated' });
  });
});
