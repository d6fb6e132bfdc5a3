import type { Change, StoredCheck } from '../../../src/domain/change.ts';
import { decimal } from '../../../src/domain/decimal.ts';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import type { GraphRecord } from '../../../src/domain/records.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import {
  agent,
  article,
  causalLink,
  claim,
  evidence,
  factor,
  loop,
  metric,
  observation,
  quantity,
  review,
  scenario,
  series,
  shock,
  source,
} from './sample-records.ts';

// A small seed in eight files, as the article's: who publishes, two series, metrics, the article, its claims, its causes,
// its scenarios.

export const BY = { actor: 'seed', at: '2026-02-12T09:30:00.000Z' } as const;

/** A change whose hash follows from what it says. */
export function change(origin: string, records: readonly GraphRecord[], checks: readonly StoredCheck[] = []): Change {
  return { origin, hash: sha256(JSON.stringify([records, checks])), records, checks };
}

const id = nodeId;
const C005 = 'everything-rally-c005';
const C009 = 'everything-rally-c009';
const C065 = 'everything-rally-c065';
const JAN_2025 = observationId('cbo/debt-gdp', 'FY2035', '2025-01');

export const SOURCES = change('sources.json', [
  agent('author', 'The author of the article', 'PERSON'),
  agent('cbo', 'Congressional Budget Office'),
  agent('frb', 'Board of Governors of the Federal Reserve System', 'CENTRAL_BANK'),
  source('cbo-outlook-2025-01', 'cbo'),
  source('frb-h15', 'frb', {
    title: 'H.15 Selected Interest Rates',
    url: null,
    publishedOn: null,
    kind: 'DATASET',
    seen: 'IN_FULL',
    citation: 'Board of Governors, H.15.',
  }),
]);

export const DGS10 = change('series/fred/dgs10.csv', [
  series('fred/dgs10', 'frb-h15'),
  observation('fred/dgs10', '2024-09-17', '3.65', null, { releasedOn: '2024-09-18' }),
  observation('fred/dgs10', '2025-01-13', '4.79', null, { releasedOn: '2025-01-14', releasedOnIsEstimated: true }),
  observation('fred/dgs10', '2026-01-30', '4.26', null, { releasedOn: '2026-02-02' }),
]);

export const DEBT = change('series/cbo/debt-gdp.csv', [
  series('cbo/debt-gdp', 'cbo-outlook-2025-01', {
    name: 'Debt held by the public',
    officialId: null,
    frequency: 'FISCAL_YEAR',
    seasonallyAdjusted: null,
    caveat: 'rests on the debt at the end of the fiscal year',
    vintages: ['actual', '2025-01', '2026-02'],
    releaseRule: null,
    firstReleaseHeld: false,
    observationCount: 4,
  }),
  observation('cbo/debt-gdp', 'FY2035', '120.2', '2026-02', { releasedOn: '2026-02-11' }),
  observation('cbo/debt-gdp', 'FY2035', '118.5', '2025-01', { releasedOn: '2025-01-17' }),
  observation('cbo/debt-gdp', 'FY2024', '98.4', '2025-01', { releasedOn: '2025-01-17' }),
  observation('cbo/debt-gdp', 'FY2024', '97.8', 'actual'),
]);

export const METRICS = change('metrics.json', [
  metric('treasury-10y-yield', '10-year Treasury yield', 'percent', ['fred/dgs10']),
  metric('debt-held-by-the-public', 'Debt held by the public', 'percent', ['fred/dgs10', 'cbo/debt-gdp']),
]);

export const ARTICLE = change('articles/everything-rally/article.json', [article('everything-rally')]);

const CHECK: StoredCheck = {
  claimId: id('Claim', C065),
  claimSlug: C065,
  basis: sha256('series cbo/debt-gdp'),
  check: {
    verdict: 'ACCURATE',
    formula: 'at("cbo/debt-gdp@2025-01", "FY2035")',
    stated: quantity('118%', '118', 'percent', { step: decimal('1'), low: decimal('117.5'), high: decimal('118.5') }),
    measured: decimal('118.5'),
    difference: decimal('0.5'),
    unit: 'percent',
    asOf: '2026-01-31',
    asOfIsExact: true,
    steps: [{ text: 'cbo/debt-gdp of 2025-01 was 118.5 in FY2035.', value: decimal('118.5'), unit: 'percent' }],
    observationIds: [JAN_2025],
    trueWhen: [],
    because: 'CBO projected 118.5 percent in January 2025, and 118 % was printed.',
  },
};

export const CLAIMS = change(
  'articles/everything-rally/claims.json',
  [
    claim('everything-rally', C065, 2400, {
      metricId: id('Metric', 'debt-held-by-the-public'),
      sourceId: id('Source', 'cbo-outlook-2025-01'),
      assertedById: id('Agent', 'cbo'),
      evidenceIds: [id('Evidence', `${C065}-cbo`), id('Evidence', `${C065}-april`)],
      outcomeFormula: 'at("cbo/debt-gdp@actual", "FY2035")',
      verdict: 'MISLEADING',
      disagrees: true,
      reviewId: id('Review', `${C065}-review`),
    }),
    claim('everything-rally', C005, 310, {
      statement: 'The 10-year yield rose by more than a percentage point while the Fed cut.',
      printed: 'more than 100 basis points',
      reads: 'up more than 100 basis points',
      kind: 'HISTORICAL_FACT',
      quantity: quantity('more than 100 basis points', '100', 'basis points', {
        comparator: 'MORE',
        low: decimal('100'),
        step: decimal('1'),
        round: decimal('100'),
      }),
      formula: 'change("fred/dgs10", "2024-09-17", "2025-01-13")',
      metricId: id('Metric', 'treasury-10y-yield'),
      locator: { sha256: sha256('text'), section: null, paragraph: 1, sentence: 1, start: 310, end: 336 },
      sameAsIds: [id('Claim', C009)],
    }),
    claim('everything-rally', C009, 10150, {
      kind: 'SCENARIO',
      quantity: null,
      period: null,
      periodAnchor: null,
      formula: null,
      notCheckedBecause: 'It is a scenario.',
      verdict: 'NOT_CHECKABLE',
      derivesFromIds: [id('Claim', C065), id('Claim', C005)],
      sameAsIds: [id('Claim', C005)],
    }),
    evidence(`${C065}-cbo`, 'cbo-outlook-2025-01', { observationIds: [JAN_2025] }),
    evidence(`${C065}-april`, 'cbo-outlook-2025-01', {
      stance: 'CONTEXT',
      figure: null,
      note: 'Before the tariffs of April 2025.',
      observationIds: [observationId('cbo/debt-gdp', 'FY2024', 'actual'), JAN_2025],
    }),
    review(C065, 'cbo', { evidenceIds: [id('Evidence', `${C065}-april`), id('Evidence', `${C065}-cbo`)] }),
  ],
  [CHECK],
);

export const CAUSES = change('articles/everything-rally/causes.json', [
  factor('interest-rates', 'Treasury rates', 'treasury-10y-yield'),
  factor('net-interest', 'Net interest of the federal government'),
  factor('deficit', 'Federal deficit'),
  causalLink('rates-raise-interest', 'interest-rates', 'net-interest', {
    strength: {
      value: decimal('351000000000'),
      low: decimal('184000000000'),
      high: decimal('388000000000'),
      unit: 'USD',
      sourceId: id('Source', 'cbo-outlook-2025-01'),
    },
    claimIds: [id('Claim', C065), id('Claim', C005)],
    evidenceIds: [id('Evidence', 'rates-raise-interest-cbo')],
  }),
  causalLink('interest-widens-deficit', 'net-interest', 'deficit', { isIdentity: true, delay: null }),
  causalLink('deficit-raises-rates', 'deficit', 'interest-rates', { polarity: 'UNKNOWN' }),
  evidence('rates-raise-interest-cbo', 'cbo-outlook-2025-01', { stance: 'DISPUTES', figure: null }),
  loop('doom-loop', 'The doom loop', ['rates-raise-interest', 'interest-widens-deficit', 'deficit-raises-rates']),
]);

export const SCENARIOS = change('articles/everything-rally/scenarios.json', [
  scenario(
    'yields-spike',
    [C009, C065],
    [
      shock('interest-rates', '1.49', 'percentage points', {
        level: decimal('5.75'),
        levelLow: decimal('5.5'),
        levelHigh: decimal('6'),
        low: decimal('1.24'),
        high: decimal('1.74'),
        startYear: 2026,
        note: 'The middle of the range against the last figure out.',
      }),
      shock('deficit', '-750000000000', 'USD per year'),
      // A second shock to the same factor, as when a push comes in two steps.
      shock('interest-rates', '0.50', 'percentage points', { startYear: 2027 }),
    ],
  ),
]);

/** In an order in which each file names only what was there before. */
export const SEED: readonly Change[] = [SOURCES, DGS10, DEBT, METRICS, ARTICLE, CLAIMS, CAUSES, SCENARIOS];
