import { describe, expect, it } from 'vitest';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { messageOf } from './message-of.ts';
import {
  ANYTHING,
  ARTICLE_FILE,
  BORROWING_FILE,
  CAUSES_FILE,
  CLAIMS_FILE,
  minimalSeed,
  SCENARIOS_FILE,
  withText,
  withValue,
  YIELD_FILE,
} from './minimal-seed.ts';

describe('a whole seed', () => {
  const { articles, origins } = readSeed(minimalSeed(), ANYTHING);
  const said = (origin: string) => {
    const found = origins.find((each) => each.origin === origin);
    if (found === undefined) throw new Error(`There is no origin ${origin}.`);
    return found.records;
  };

  it('gives its files in load order, whatever order they came in', () => {
    expect(origins.map(({ origin }) => origin)).toEqual([
      'sources.json',
      YIELD_FILE,
      BORROWING_FILE,
      'metrics.json',
      ARTICLE_FILE,
      CLAIMS_FILE,
      CAUSES_FILE,
      SCENARIOS_FILE,
    ]);
  });

  it('gives the article, with null for what is left out', () => {
    expect(articles).toEqual([
      {
        label: 'Article',
        id: nodeId('Article', 'everything-rally'),
        slug: 'everything-rally',
        title: 'The Everything Rally',
        publishedOn: '2026-01-31',
        publishedOnIsExact: false,
        publisherId: null,
        sha256: 'ab'.repeat(32),
        sections: ['opening', 'doom loop'],
      },
    ]);
  });

  it('gives sources with their publishers', () => {
    const [release, h15] = said('sources.json').Source;
    expect(release?.publisherId).toBe(nodeId('Agent', 'us-treasury'));
    expect(h15).toMatchObject({ url: null, publishedOn: null, retrievedOn: null, seen: 'EXCERPT' });
  });

  it('gives metrics with their series in order of preference', () => {
    expect(said('metrics.json').Metric.map(({ seriesIds }) => seriesIds)).toEqual([
      [nodeId('Series', 'treasury/net-marketable-borrowing')],
      [nodeId('Series', 'fred/gs10')],
    ]);
  });

  it('gives claims without a verdict, with the ids of what they point to', () => {
    const [borrowing, monthly, repeated] = said(CLAIMS_FILE).Claim;
    expect(borrowing).not.toHaveProperty('verdict');
    expect(borrowing).toMatchObject({
      id: nodeId('Claim', 'everything-rally-c003'),
      articleId: nodeId('Article', 'everything-rally'),
      metricId: nodeId('Metric', 'net-marketable-borrowing'),
      assertedById: nodeId('Agent', 'us-treasury'),
      sourceId: nodeId('Source', 'treasury-borrowing-2025-11'),
      evidenceIds: [nodeId('Evidence', 'everything-rally-c003-release')],
      periodAnchor: 'STATED',
      notCheckedBecause: null,
      outcomeFormula: 'at("treasury/net-marketable-borrowing", "2025Q4")',
      reviewId: nodeId('Review', 'everything-rally-c003-review'),
      derivesFromIds: [],
      derivedClaimIds: [],
      sameAsIds: [nodeId('Claim', 'everything-rally-c104')],
      causalLinkIds: [],
      locator: { sha256: 'ab'.repeat(32), section: 'opening', paragraph: 2, sentence: 1, start: 100, end: 114 },
    });
    expect(borrowing?.quantity?.text).toBe('$1,147 billion');
    expect(borrowing?.quantity?.value.toFixed()).toBe('1147000000000');
    expect(monthly).toMatchObject({
      metricId: null,
      sourceId: null,
      outcomeFormula: null,
      reviewId: null,
      derivesFromIds: [nodeId('Claim', 'everything-rally-c003')],
      locator: { section: null },
    });
    expect(repeated).toMatchObject({ quantity: null, period: null, periodAnchor: null, formula: null });
  });

  it('gives the review inside a claim, with the check that its author saw', () => {
    const [review, ...others] = said(CLAIMS_FILE).Review;
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      slug: 'everything-rally-c003-review',
      claimId: nodeId('Claim', 'everything-rally-c003'),
      verdict: 'MISLEADING',
      reviewedOn: '2026-02-10',
      reviewerId: nodeId('Agent', 'federal-reserve'),
      evidenceIds: [nodeId('Evidence', 'everything-rally-c003-release')],
      saw: { verdict: 'ACCURATE' },
    });
    expect(review?.saw.measured?.toFixed()).toBe('1147000000000');
  });

  it('gives the evidence inside claims and causes as records of their file', () => {
    const [release] = said(CLAIMS_FILE).Evidence;
    expect(release).toMatchObject({
      slug: 'everything-rally-c003-release',
      sourceId: nodeId('Source', 'treasury-borrowing-2025-11'),
      observationIds: [observationId('treasury/net-marketable-borrowing', '2025Q4', '2025-11-03')],
    });
    expect(release?.figure).toMatchObject({ text: '$569 billion', low: null, high: null });
    expect(said(CAUSES_FILE).Evidence).toMatchObject([
      { figure: null, note: null, observationIds: [observationId('fred/gs10', '2025-12', null)] },
    ]);
  });

  it('gives factors, causal links and loops, and leaves to the graph what it knows from the other side', () => {
    const { Factor, CausalLink, Loop } = said(CAUSES_FILE);
    expect(Factor[2]).toMatchObject({ slug: 'deficit', metricId: null, drivesIds: [], drivenByIds: [] });
    expect(CausalLink[0]).toMatchObject({
      fromId: nodeId('Factor', 'net-issuance'),
      toId: nodeId('Factor', 'yield'),
      isIdentity: false,
      claimIds: [nodeId('Claim', 'everything-rally-c003')],
      evidenceIds: [nodeId('Evidence', 'issuance-to-yield-2025')],
      loopIds: [],
      strength: { unit: 'basis points per percentage point', sourceId: nodeId('Source', 'h15') },
    });
    expect(CausalLink[2]).toMatchObject({ isIdentity: true, delay: null, strength: null });
    expect(Loop).toMatchObject([
      {
        slug: 'doom-loop',
        linkIds: ['issuance-to-yield', 'yield-to-deficit', 'deficit-to-issuance'].map((slug) =>
          nodeId('CausalLink', slug),
        ),
      },
    ]);
  });

  it('keeps all ids when statements, names and titles are worded anew', () => {
    const reworded = minimalSeed();
    for (const [file, text] of reworded) {
      reworded.set(file, text.replace(/("(?:statement|name|title|finding|definition)": ")/g, '$1In other words: '));
    }
    const ids = (files: ReadonlyMap<string, string>) =>
      readSeed(files, ANYTHING).origins.map(({ records }) =>
        Object.values(records).map((all) => all.map(({ id }) => id)),
      );
    expect([...reworded.values()].join()).toContain('In other words: That is this much a month.');
    expect(ids(reworded)).toEqual(ids(minimalSeed()));
  });

  it('gives scenarios with their shocks, null for what is not said', () => {
    expect(said(SCENARIOS_FILE).Scenario).toMatchObject([
      {
        slug: 'everything-rally-yields-spike',
        claimIds: [nodeId('Claim', 'everything-rally-c003')],
        shocks: [
          { factorId: nodeId('Factor', 'yield'), unit: 'percentage points', startYear: 2026, note: 'Half of 4.' },
          { factorId: nodeId('Factor', 'deficit'), low: null, high: null, startYear: null, note: null },
        ],
      },
    ]);
  });

  it('needs neither claims nor causes nor scenarios of an article', () => {
    const files = minimalSeed();
    files.delete(CLAIMS_FILE);
    files.delete(CAUSES_FILE);
    files.delete(SCENARIOS_FILE);
    expect(readSeed(files, ANYTHING).origins).toHaveLength(5);
  });
});

describe('files', () => {
  it.each([
    ['notes.txt', 'seed/notes.txt at /: The seed has no such file. '],
    ['series/GS10.csv', 'seed/series/GS10.csv at /: The seed has no such file. '],
    [
      'articles/everything-rally/endings.json',
      'seed/articles/everything-rally/endings.json at /: The seed has no such file. ',
    ],
  ])('refuses %s', (file, beginning) => {
    expect(messageOf(() => readSeed(minimalSeed().set(file, ''), ANYTHING))).toBe(
      `${beginning}Name it sources.json, metrics.json, series/<provider>/<name>.csv or articles/<slug>/article.json, claims.json, causes.json or scenarios.json, in lower case.`,
    );
  });

  it.each(['sources.json', 'metrics.json', ARTICLE_FILE])('misses %s', (file) => {
    const files = minimalSeed();
    files.delete(file);
    expect(messageOf(() => readSeed(files, ANYTHING))).toBe(
      `seed/${file} at /: The file is missing. A seed cannot be read without it.`,
    );
  });

  it.each([
    [
      withText('metrics.json', '"unit": "USD",', '"unit": "USD"'),
      'seed/metrics.json at line 7: """ stands where a comma or "}" is due. Put a comma or "}" there.',
    ],
    [
      minimalSeed().set('sources.json', ''),
      'seed/sources.json at line 1: The end of the file stands where a value is due. Write a value there, or take away the comma before it.',
    ],
  ])('names the line of what is no JSON', (files, sentence) => {
    expect(messageOf(() => readSeed(files, ANYTHING))).toBe(sentence);
  });

  it('tells the fault of the file that is loaded first', () => {
    const files = withText(YIELD_FILE, '4.06', 'n/a').set(CLAIMS_FILE, '{');
    expect(messageOf(() => readSeed(files, ANYTHING))).toContain('seed/series/fred/gs10.csv at line 14:');
  });
});

describe('slugs given twice', () => {
  it.each([
    ['sources.json', '/agents/1/slug', 'us-treasury', 'agent', 'sources.json at /agents/0/slug'],
    ['sources.json', '/sources/1/slug', 'treasury-borrowing-2025-11', 'source', 'sources.json at /sources/0/slug'],
    ['metrics.json', '/metrics/1/slug', 'net-marketable-borrowing', 'metric', 'metrics.json at /metrics/0/slug'],
    [CLAIMS_FILE, '/claims/1/slug', 'everything-rally-c003', 'claim', `${CLAIMS_FILE} at /claims/0/slug`],
    [CAUSES_FILE, '/factors/1/slug', 'net-issuance', 'factor', `${CAUSES_FILE} at /factors/0/slug`],
    [CAUSES_FILE, '/links/1/slug', 'issuance-to-yield', 'causal link', `${CAUSES_FILE} at /links/0/slug`],
    [
      CAUSES_FILE,
      '/links/0/evidence/0/slug',
      'everything-rally-c003-release',
      'piece of evidence',
      `${CLAIMS_FILE} at /claims/0/evidence/0/slug`,
    ],
  ])('seed/%s at %s', (file, pointer, slug, called, first) => {
    expect(messageOf(() => readSeed(withValue(file, pointer, slug), ANYTHING))).toBe(
      `seed/${file} at ${pointer}: Another ${called} has the slug "${slug}". Give this one a slug of its own; the other is in seed/${first}.`,
    );
  });
});

it('refuses a series whose source is not in the seed, at its line', () => {
  expect(messageOf(() => readSeed(withText(YIELD_FILE, 'source: h15', 'source: h16'), ANYTHING))).toBe(
    'seed/series/fred/gs10.csv at line 7: There is no source "h16". Did you mean "h15"?',
  );
});
