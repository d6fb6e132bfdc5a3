import type { Claim } from '../domain/claim.ts';
import type { Metric } from '../domain/metric.ts';
import { nodeId } from '../domain/node-id.ts';
import { Problem } from '../domain/problem.ts';
import type { Series } from '../domain/series.ts';
import type { CheckedFigure, TextCheck, TextMention } from '../domain/text-check.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { sha256 } from '../lib/sha256.ts';
import { findContradictions } from '../verify/text/contradictions.ts';
import { type KnownClaim, type Match, matchClaims } from '../verify/text/match-claims.ts';
import { lexiconOf } from '../verify/text/metrics/lexicon.ts';
import type { ReadFigure } from '../verify/text/read-text.ts';
import { whyNotChecked } from '../verify/text/why-not-checked.ts';
import { allOf } from './all-of.ts';
import type { TextDay } from './check-at-day.ts';
import { checkByPlans, type FigureOutcome, formulasOf, type Plan, plansOf } from './check-text-figure.ts';
import { claimsOf } from './claims-of.ts';
import { giveWay } from './give-way.ts';
import { loadFacts } from './load-facts.ts';
import { mustLoadAll } from './must-load.ts';
import { readFigures } from './read-figures.ts';
import type { Reading } from './reading.ts';

/** Bytes of UTF-8 that a text may have. */
export const MOST_TEXT_BYTES = 1_000_000;

/** How many figures are worked on before other requests go on. */
const AT_ONCE = 20;

interface Planned {
  readonly figure: ReadFigure;
  readonly matches: readonly Match[];
  readonly plan: readonly Plan[] | { readonly why: string };
}

function checkSize(text: string): void {
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MOST_TEXT_BYTES) throw new Problem('TEXT_TOO_LARGE', bytes, MOST_TEXT_BYTES);
  if (text.trim() === '') throw new Problem('TEXT_EMPTY');
}

const metricsNamed = (figures: readonly ReadFigure[]): readonly string[] => [
  ...new Set(
    figures.flatMap(({ metric, against }) => [
      ...(metric?.readings.map((reading) => reading.metric) ?? []),
      ...(against?.metrics ?? []),
    ]),
  ),
];

/** The claims that figures may be held against: those about the metrics named, and all of an article whose very text this is. */
async function knownClaims(
  slugs: readonly string[],
  textHash: string,
  metricSlugs: ReadonlyMap<string, string>,
  { loaders }: Reading,
): Promise<readonly KnownClaim[]> {
  const articles = (await allOf('Article', loaders)).filter((article) => article.sha256 === textHash);
  const scopes = [
    ...slugs.map((slug) => ({ metricId: nodeId('Metric', slug) })),
    ...articles.map(({ id }) => ({ articleId: id })),
  ];
  const claims: readonly Claim[] = await claimsOf(scopes, loaders);
  return claims.flatMap((claim): KnownClaim[] => {
    const metric = metricSlugs.get(claim.metricId ?? '');
    return metric === undefined ? [] : [{ ...claim, metric }];
  });
}

async function seriesOf(
  metrics: readonly Metric[],
  { loaders }: Reading,
): Promise<ReadonlyMap<string, readonly Series[]>> {
  const lists = await Promise.all(metrics.map(({ seriesIds }) => mustLoadAll(loaders.record.Series, seriesIds)));
  return new Map(metrics.map(({ slug }, at) => [slug, lists[at] ?? []]));
}

/** Whether whoever publishes a metric's projections is named near the figure. */
function speaksFor(figure: ReadFigure, metrics: ReadonlyMap<string, Metric>): boolean {
  const speakers = metrics.get(figure.metric?.readings[0]?.metric ?? '')?.words.speakers ?? [];
  return speakers.some((speaker) => figure.sentence.includes(speaker.toLowerCase()));
}

/** What is known of metrics when a figure is to be measured. */
interface Known {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly names: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, readonly Series[]>;
  readonly day: IsoDate;
}

/** How a figure is to be measured: as the known claim is that says the very same, else by metric and time. */
function planOf(
  figure: ReadFigure,
  matches: readonly Match[],
  { metrics, names, series, day }: Known,
): Planned['plan'] {
  const same = matches.find(({ isWhole, claim }) => isWhole && claim.formula !== null)?.claim;
  if (same?.formula) return [{ kind: 'claim', claim: same, formula: same.formula }];
  const own = series.get(figure.metric?.readings[0]?.metric ?? '') ?? [];
  const why = whyNotChecked(figure, day, names, { speaks: speaksFor(figure, metrics), hasSeries: own.length > 0 });
  if (why !== null) return { why };
  const wholes = figure.against?.metrics.flatMap((slug) => series.get(slug) ?? []) ?? [];
  return plansOf(figure, own, wholes, day);
}

/** The figures of a text, each with the known claims that say the same and, where the text leaves nothing open, its check. */
export async function checkText(
  { text, publishedOn }: { readonly text: string; readonly publishedOn: IsoDate | null },
  reading: Reading,
): Promise<TextCheck> {
  checkSize(text);
  const day: TextDay = { day: publishedOn ?? reading.today, asOf: publishedOn, today: reading.today };
  const all = await allOf('Metric', reading.loaders);
  const metrics = new Map(all.map((metric) => [metric.slug, metric]));
  const names = new Map(all.map(({ slug, name }) => [slug, name]));
  const figures = await readFigures(text, { lexicon: lexiconOf(all), metrics, day: day.day });
  const slugs = metricsNamed(figures);
  const textHash = sha256(Buffer.from(text, 'utf8'));
  const named = slugs.flatMap((slug) => metrics.get(slug) ?? []);
  const [claims, series] = await Promise.all([
    knownClaims(slugs, textHash, new Map(all.map(({ id, slug }) => [id, slug])), reading),
    seriesOf(named, reading),
  ]);
  await giveWay();
  const planned: Planned[] = [];
  for (const [at, figure] of figures.entries()) {
    if (at % AT_ONCE === 0) await giveWay();
    const matches = matchClaims(figure, claims, names, textHash);
    planned.push({ figure, matches, plan: planOf(figure, matches, { metrics, names, series, day: day.day }) });
  }
  const formulas = planned.flatMap(({ plan }) => ('why' in plan ? [] : plan.flatMap(formulasOf)));
  const facts = await loadFacts([...new Set(formulas)], reading);
  const outcomes = new Map<string, FigureOutcome>();
  const checked: CheckedFigure[] = [];
  for (const [at, { figure, matches, plan }] of planned.entries()) {
    if (at % AT_ONCE === 0) await giveWay();
    checked.push(checkedFigure(figure, matches, outcomeOf(plan, figure, facts, day, outcomes)));
  }
  const contradictions = findContradictions(figures, claims, names).map(({ figure, other, claim, because }) => ({
    figure: checked[figure] as CheckedFigure,
    other: other === null ? null : (checked[other] as CheckedFigure),
    claimId: claim?.id ?? null,
    because,
  }));
  return { figures: checked, contradictions };
}

/** What is said twice is worked out once. */
function outcomeOf(
  plan: Planned['plan'],
  figure: ReadFigure,
  facts: Awaited<ReturnType<typeof loadFacts>>,
  day: TextDay,
  known: Map<string, FigureOutcome>,
): FigureOutcome {
  if ('why' in plan) return plan;
  const key = JSON.stringify([
    plan.map((each) => [formulasOf(each), each.kind]),
    figure.quantity.text,
    figure.quantity.unit,
    figure.period?.period.text,
  ]);
  const outcome = known.get(key) ?? checkByPlans(plan, figure, facts, day);
  known.set(key, outcome);
  return outcome;
}

const mentionsOf = ({ metric }: ReadFigure): TextMention[] =>
  (metric?.readings ?? []).map((reading) => ({
    metricId: nodeId('Metric', reading.metric),
    text: metric?.text ?? '',
    ...(metric?.place ?? { start: 0, end: 0 }),
  }));

function checkedFigure(figure: ReadFigure, matches: readonly Match[], outcome: FigureOutcome): CheckedFigure {
  const [reading, ...others] = figure.metric?.readings ?? [];
  return {
    text: figure.quantity.text,
    start: figure.start,
    end: figure.end,
    quantity: figure.quantity,
    period: figure.period?.period ?? null,
    periodAnchor: figure.period?.anchor ?? null,
    metricId: reading === undefined || others.length > 0 ? null : nodeId('Metric', reading.metric),
    mentions: mentionsOf(figure),
    claims: matches.map(({ claim, score, because }) => ({ claimId: claim.id, score, because })),
    ...('check' in outcome
      ? {
          check: outcome.check,
          formulaOfId: outcome.formulaOf?.id ?? null,
          note: outcome.note,
          notCheckedBecause: null,
        }
      : { check: null, formulaOfId: null, note: null, notCheckedBecause: outcome.why }),
  };
}
