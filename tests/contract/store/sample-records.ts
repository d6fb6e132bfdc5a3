import type { Agent } from '../../../src/domain/agent.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { CausalLink } from '../../../src/domain/causal-link.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { decimal } from '../../../src/domain/decimal.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Factor } from '../../../src/domain/factor.ts';
import type { Loop } from '../../../src/domain/loop.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import type { NodeLabel } from '../../../src/domain/node-label.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import type { Review } from '../../../src/domain/review.ts';
import type { Scenario, Shock } from '../../../src/domain/scenario.ts';
import type { Observation, Series } from '../../../src/domain/series.ts';
import type { Source } from '../../../src/domain/source.ts';

// Records of the article's world, whole, so that a test changes only what it is about.

const named = <L extends NodeLabel>(label: L, slug: string) => ({ label, id: nodeId(label, slug), slug }) as const;

const periodOfText = (text: string): Period => parsePeriod(text) as Period;

export const TEXT_SHA256 = '9d1f0c3c6f4b4e3b8a1a5b6c7d8e9f00112233445566778899aabbccddeeff00';

export const agent = (slug: string, name: string, kind: Agent['kind'] = 'GOVERNMENT'): Agent => ({
  ...named('Agent', slug),
  name,
  kind,
});

export const source = (slug: string, publisher: string, rest: Partial<Source> = {}): Source => ({
  ...named('Source', slug),
  title: 'The Budget and Economic Outlook: 2025 to 2035',
  publisherId: nodeId('Agent', publisher),
  url: 'https://www.cbo.gov/publication/60870',
  publishedOn: '2025-01-17',
  retrievedOn: '2026-02-12',
  kind: 'REPORT',
  seen: 'EXCERPT',
  citation: 'CBO, The Budget and Economic Outlook: 2025 to 2035, January 2025.',
  ...rest,
});

export const series = (slug: string, from: string, rest: Partial<Series> = {}): Series => ({
  ...named('Series', slug),
  name: '10-year Treasury constant maturity rate',
  officialId: 'DGS10',
  unit: 'percent',
  nature: 'RATIO',
  frequency: 'DAY',
  seasonallyAdjusted: false,
  sourceId: nodeId('Source', from),
  licence: 'Public domain',
  redistributable: true,
  retrieval: 'From the publisher.',
  notes: ['Figures of days without trading are left out.'],
  caveat: null,
  vintages: [],
  releaseRule: { days: 1, business: true, text: 'the next business day' },
  firstReleaseHeld: true,
  observationCount: 3,
  ...rest,
});

export const observation = (
  slug: string,
  period: string,
  value: string,
  vintage: string | null = null,
  rest: Partial<Observation> = {},
): Observation => ({
  label: 'Observation',
  id: observationId(slug, period, vintage),
  seriesId: nodeId('Series', slug),
  period: periodOfText(period),
  value: decimal(value),
  vintage,
  releasedOn: null,
  releasedOnIsEstimated: false,
  ...rest,
});

export const metric = (slug: string, name: string, unit: string, seriesSlugs: readonly string[]): Metric => ({
  ...named('Metric', slug),
  name,
  unit,
  definition: `${name}, as its publisher defines it.`,
  words: { names: [`${name} of the Treasury`], symbols: ['NMB'], phrases: ['needs … to borrow'], speakers: [] },
  seriesIds: seriesSlugs.map((of) => nodeId('Series', of)),
});

export const article = (slug: string, rest: Partial<Article> = {}): Article => ({
  ...named('Article', slug),
  title: 'The Everything Rally',
  publishedOn: '2026-01-31',
  publishedOnIsExact: false,
  publisherId: null,
  sha256: TEXT_SHA256,
  sections: ['opening', 'the debt', 'the loop'],
  ...rest,
});

export const quantity = (text: string, value: string, unit: string, rest: Partial<Quantity> = {}): Quantity => ({
  text,
  value: decimal(value),
  low: null,
  high: null,
  unit,
  comparator: 'EQUAL',
  step: decimal('0.1'),
  round: decimal('1'),
  ...rest,
});

export const claim = (articleSlug: string, slug: string, start: number, rest: Partial<Claim> = {}): Claim => ({
  ...named('Claim', slug),
  statement: 'Federal debt held by the public will reach 118 percent of GDP in 2035.',
  printed: '118%',
  reads: null,
  kind: 'OFFICIAL_PROJECTION',
  quantity: quantity('118%', '118', 'percent', { step: decimal('1'), low: decimal('117.5'), high: decimal('118.5') }),
  period: periodOfText('FY2035'),
  periodAnchor: 'STATED',
  formula: 'at("cbo/debt-gdp@2025-01", "FY2035")',
  notCheckedBecause: null,
  outcomeFormula: null,
  verdict: 'ACCURATE',
  disagrees: false,
  locator: { sha256: TEXT_SHA256, section: 'the debt', paragraph: 4, sentence: 2, start, end: start + 4 },
  articleId: nodeId('Article', articleSlug),
  metricId: null,
  assertedById: nodeId('Agent', 'author'),
  sourceId: null,
  reviewId: null,
  evidenceIds: [],
  derivesFromIds: [],
  derivedClaimIds: [],
  sameAsIds: [],
  causalLinkIds: [],
  ...rest,
});

export const review = (claimSlug: string, by: string, rest: Partial<Review> = {}): Review => ({
  ...named('Review', `${claimSlug}-review`),
  claimId: nodeId('Claim', claimSlug),
  verdict: 'MISLEADING',
  because: 'The share is of a forecast of output that was itself too high.',
  reviewedOn: '2026-02-10',
  reviewerId: nodeId('Agent', by),
  evidenceIds: [],
  saw: { verdict: 'ACCURATE', measured: decimal('118.5') },
  ...rest,
});

export const evidence = (slug: string, from: string, rest: Partial<Evidence> = {}): Evidence => ({
  ...named('Evidence', slug),
  stance: 'SUPPORTS',
  finding: 'CBO gives debt held by the public as 118 percent of GDP in 2035.',
  figure: quantity('118.5', '118.5', 'percent'),
  note: null,
  sourceId: nodeId('Source', from),
  observationIds: [],
  ...rest,
});

export const factor = (slug: string, name: string, metricSlug: string | null = null): Factor => ({
  ...named('Factor', slug),
  name,
  metricId: metricSlug === null ? null : nodeId('Metric', metricSlug),
  drivesIds: [],
  drivenByIds: [],
});

export const causalLink = (slug: string, from: string, to: string, rest: Partial<CausalLink> = {}): CausalLink => ({
  ...named('CausalLink', slug),
  statement: `When ${from} rises, ${to} rises.`,
  fromId: nodeId('Factor', from),
  toId: nodeId('Factor', to),
  polarity: 'POSITIVE',
  delay: 'within a year',
  isIdentity: false,
  strength: null,
  claimIds: [],
  evidenceIds: [],
  loopIds: [],
  ...rest,
});

export const loop = (slug: string, name: string, links: readonly string[]): Loop => ({
  ...named('Loop', slug),
  name,
  linkIds: links.map((of) => nodeId('CausalLink', of)),
});

export const shock = (factorSlug: string, amount: string, unit: string, rest: Partial<Shock> = {}): Shock => ({
  factorId: nodeId('Factor', factorSlug),
  level: null,
  levelLow: null,
  levelHigh: null,
  amount: decimal(amount),
  low: null,
  high: null,
  unit,
  startYear: null,
  note: null,
  ...rest,
});

export const scenario = (slug: string, claims: readonly string[], shocks: readonly Shock[]): Scenario => ({
  ...named('Scenario', slug),
  name: 'Yields spike',
  statement: 'Treasury yields rise to levels last seen in 2001.',
  claimIds: claims.map((of) => nodeId('Claim', of)),
  shocks,
});
