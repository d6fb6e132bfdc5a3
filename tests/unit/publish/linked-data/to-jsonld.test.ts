import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../../src/publish/linked-data/to-jsonld.ts';
import { HOSTILE, hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';
import { brokenAddresses, faultsOf } from './field-table.ts';
import { nodesOf, strangersIn } from './schema-terms.ts';

const LIVE = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

describe('linked data', () => {
  it.each(SAMPLES)('%s %s has only words of schema.org, where they belong, and whole addresses', async (kind, slug) => {
    const publication = await sample(kind, slug);
    for (const setting of [LIVE, { ...LIVE, frozen: true }]) {
      const text = toJsonLd(publication, setting);
      const document = JSON.parse(text);
      expect(document['@context']).toBe('https://schema.org');
      expect(strangersIn(document)).toEqual([]);
      expect(brokenAddresses(document)).toEqual([]);
      expect(text.includes(`/revisions/${publication.revision}/`)).toBe(setting.frozen);
      expect(toJsonLd(publication, setting)).toBe(text);
    }
  });

  it.each(SAMPLES)('%s %s can stand in a script element, whatever it says', async (kind, slug) => {
    const text = toJsonLd(hostile(await sample(kind, slug)), LIVE);
    expect(text).not.toMatch(/[<\u2028\u2029\u202a-\u202e]/);
    const document = JSON.parse(text);
    expect(strangersIn(document)).toEqual([]);
    expect(brokenAddresses(document)).toEqual([]);
    const texts = nodesOf(document).flatMap(([, node]) => Object.values(node));
    expect(texts.some((each) => typeof each === 'string' && each.includes(HOSTILE))).toBe(true);
  });

  it.each([
    ['claim', 'everything-rally-c057', 'ClaimReview'],
    ['claim', 'everything-rally-c083', 'Claim'],
    ['article', 'everything-rally', 'Article'],
    ['series', 'fred/dgs10', 'Dataset'],
    ['loop', 'doom-loop', 'CreativeWork'],
    ['causal-link', 'net-issuance-to-treasury-10y-yield', 'Claim'],
    ['causal-map', '', 'Dataset'],
  ] as const)('%s %s is a %s', async (kind, slug, type) => {
    expect(JSON.parse(toJsonLd(await sample(kind, slug), LIVE))['@type']).toBe(type);
  });

  it('a claim that was not checked says why, and has no rating', async () => {
    const publication = await sample('claim', 'everything-rally-c083');
    const text = toJsonLd(publication, LIVE);
    expect(JSON.parse(text).description).toBe(`Not checkable: ${publication.subject.because}`);
    expect(text).not.toMatch(/Rating|ClaimReview/);
  });

  it('an article lists all of its claims, each review as the field table says', async () => {
    const publication = await sample('article', 'everything-rally');
    const { mentions } = JSON.parse(toJsonLd(publication, LIVE));
    expect(mentions).toHaveLength(publication.subject.claims.length);
    const reviews = mentions.flatMap(({ review }: { review?: { url: string } }) => review ?? []);
    expect(reviews).toHaveLength(105);
    const [{ claimReviewed }] = reviews;
    expect(claimReviewed).toBe('Net marketable borrowing of the Treasury, 2025Q4-2026Q1: “$1.1 trillion”');
    // What is told once for all, or on the page of the claim, is a reference here.
    const whole = /^(?:@context|sdDatePublished|itemReviewed)/;
    expect(
      reviews.flatMap((review: unknown) => faultsOf(review, SITE)).filter((fault: string) => !whole.test(fault)),
    ).toEqual([]);
  });

  it('an article says the same of a claim as the review of the claim does', async () => {
    const { mentions } = JSON.parse(toJsonLd(await sample('article', 'everything-rally'), LIVE));
    for (const slug of ['everything-rally-c003', 'everything-rally-c004', 'everything-rally-c057']) {
      const whole = JSON.parse(toJsonLd(await sample('claim', slug), LIVE));
      const { itemReviewed, ...review } = mentions.find(({ url }: { url: string }) => url === whole.url).review;
      expect(whole).toMatchObject(review);
      expect(itemReviewed).toEqual({ '@id': whole.itemReviewed['@id'] });
    }
  });

  it('a series can be found, dated and downloaded', async () => {
    const { rows } = (await sample('series', 'cbo/debt-gdp')).subject;
    expect(JSON.parse(toJsonLd(await sample('series', 'cbo/debt-gdp'), LIVE))).toMatchObject({
      temporalCoverage: `1983-10-01/${rows.at(-1)?.[1]}`,
      variableMeasured: { unitText: 'percent' },
      isAccessibleForFree: true,
      license: { name: 'public domain (work of the United States federal government)' },
      creator: { name: 'Congressional Budget Office' },
      distribution: [
        { contentUrl: `${SITE}/series/cbo/debt-gdp.csv`, encodingFormat: 'text/csv' },
        { contentUrl: `${SITE}/series/cbo/debt-gdp.json`, encodingFormat: 'application/json' },
      ],
    });
  });

  it('a series that may not be handed on has no downloads', async () => {
    const publication = await sample('series', 'fred/dgs10');
    const subject = { ...publication.subject, redistributable: false, rows: [] };
    const document = JSON.parse(toJsonLd({ ...publication, subject }, LIVE));
    expect(document.isAccessibleForFree).toBe(false);
    expect(document).not.toHaveProperty('distribution');
    expect(document).not.toHaveProperty('temporalCoverage');
  });

  it('a source is the work that it is, and what leans on it points to it', async () => {
    const { '@graph': nodes } = JSON.parse(toJsonLd(await sample('source', 'federal-reserve-h15'), LIVE));
    const [work, ...leaning] = nodes;
    expect(work).toMatchObject({
      '@type': 'Dataset',
      '@id': `${SITE}/sources/federal-reserve-h15#source`,
      url: 'https://www.federalreserve.gov/releases/h15/',
      publisher: { '@type': 'Organization' },
    });
    expect(leaning.map(({ '@type': type }: { '@type': string }) => type)).toContain('Claim');
    for (const { citation, isBasedOn } of leaning) expect(citation ?? isBasedOn).toEqual({ '@id': work['@id'] });
  });

  it('a loop lists its links in the order of the walk', async () => {
    const { subject } = await sample('loop', 'doom-loop');
    const { hasPart } = JSON.parse(toJsonLd(await sample('loop', 'doom-loop'), LIVE));
    expect(hasPart.map(({ position, text }: { position: number; text: string }) => [position, text])).toEqual(
      subject.map.links.map(({ statement }, place) => [place + 1, statement]),
    );
  });
});
