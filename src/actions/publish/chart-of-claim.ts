import type { Check } from '../../domain/check.ts';
import type { Claim } from '../../domain/claim.ts';
import { type Decimal, decimal, plain } from '../../domain/decimal.ts';
import type { Frequency } from '../../domain/frequency.ts';
import { nodeId } from '../../domain/node-id.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Observation, Series } from '../../domain/series.ts';
import { readSeries } from '../../domain/series-reading.ts';
import { conversionFactor } from '../../domain/unit-conversions.ts';
import { addDays, type IsoDate } from '../../lib/iso-date.ts';
import type { ClaimChart } from '../../publish/subjects/claim.ts';
import type { Formula } from '../../verify/formula/formula.ts';
import { parseFormula } from '../../verify/formula/parse-formula.ts';
import { references, textsOf } from '../../verify/formula/references.ts';
import { parseSeriesReference } from '../../verify/formula/series-reference.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoadAll } from '../must-load.ts';
import { citedSource } from './parts.ts';

/** How many days a chart shows before and after the stretch that matters, so that the reader sees where it comes from. */
const MARGINS: { readonly [F in Frequency]: number } = {
  DAY: 365,
  WEEK: 365,
  MONTH: 3 * 365,
  QUARTER: 5 * 365,
  FISCAL_YEAR: 10 * 365,
  YEAR: 10 * 365,
  MULTI_YEAR: 10 * 365,
};

/** Functions whose answer is a level of the series itself. */
const LEVELS = ['at', 'latest', 'mean', 'min', 'max'];

/** The chart of a claim that one series measures; null where several do, or none. */
export async function chartOfClaim(claim: Claim, check: Check | null, loaders: Loaders): Promise<ClaimChart | null> {
  if (claim.formula === null || claim.quantity === null || check === null) return null;
  const formula = parseFormula(claim.formula);
  const { series: slugs, claims, measured, evidence } = references(formula);
  const names = new Set(textsOf(formula, 'series'));
  const [slug] = slugs;
  if (slug === undefined || names.size !== 1 || claims.length + measured.length + evidence.length > 0) return null;
  const series = await loaders.record.Series.load(nodeId('Series', slug));
  if (series === null || !series.redistributable) return null;
  const { vintage } = parseSeriesReference([...names][0] as string);
  const [source, all, deciding] = await Promise.all([
    citedSource(series.sourceId, loaders),
    loaders.observations.load(series.id),
    mustLoadAll(loaders.record.Observation, check.observationIds),
  ]);
  const read = readSeries(all, { vintage, asOf: null });
  const shown = within(read, daysThatMatter(claim, check, deciding), MARGINS[series.frequency]);
  if (shown.length < 2) return null;
  const decides = new Set(check.observationIds);
  return {
    series: { slug, name: series.name, source: `${source.publisher}, ${source.title}` },
    unit: series.unit,
    vintage,
    points: shown.map(({ id, period, value }) => ({
      day: period.end,
      value: plain(value),
      ...(period.text === period.end ? {} : { period: period.text }),
      decides: decides.has(id),
    })),
    period: periodShown(claim, shown),
    stated: statedOn(series, formula, claim.quantity, deciding),
  };
}

/** The claim's period, where the print would have held, and the figures that decided. */
function daysThatMatter({ period }: Claim, { trueWhen }: Check, deciding: readonly Observation[]): readonly IsoDate[] {
  const periods = [period, ...trueWhen.map((then) => then.period), ...deciding.map((each) => each.period)];
  return periods.flatMap((each) => (each === null ? [] : [each.start, each.end]));
}

function within(read: readonly Observation[], days: readonly IsoDate[], margin: number): readonly Observation[] {
  if (days.length === 0) return read;
  const sorted = [...days].sort();
  const from = addDays(sorted[0] as IsoDate, -margin);
  const to = addDays(sorted.at(-1) as IsoDate, margin);
  return read.filter(({ period }) => period.end >= from && period.start <= to);
}

function periodShown({ period }: Claim, shown: readonly Observation[]): ClaimChart['period'] {
  const [first, last] = [shown[0]?.period.end, shown.at(-1)?.period.end];
  if (period === null || first === undefined || last === undefined) return null;
  const start = [period.start, first].sort()[1] as IsoDate;
  const end = [period.end, last].sort()[0] as IsoDate;
  return start > end ? null : { start, end };
}

/** Where the printed figure lies on the axis of the series, if it can be laid there. */
function statedOn(
  { unit }: Series,
  formula: Formula,
  quantity: Quantity,
  deciding: readonly Observation[],
): ClaimChart['stated'] {
  if (quantity.comparator === 'INCREASE' || quantity.comparator === 'DECREASE') return null;
  if (formula.kind === 'call' && LEVELS.includes(formula.name)) {
    const factor = conversionFactor(quantity.unit, unit);
    return factor === undefined ? null : laid(quantity, (value) => value.times(factor), null);
  }
  const since = startOfChange(formula, deciding);
  if (since === undefined) return null;
  const from = { day: since.period.end, value: plain(since.value) };
  if (formula.kind === 'call' && formula.name === 'percentChange') {
    if (quantity.unit !== 'percent') return null;
    return laid(quantity, (value) => since.value.times(value.div(100).plus(1)), from);
  }
  const factor = conversionFactor(quantity.unit, unit === 'percent' ? 'percentage points' : unit);
  return factor === undefined ? null : laid(quantity, (value) => since.value.plus(value.times(factor)), from);
}

/** The figure that a change is counted from; a check has its own figures first, in the order of its formula. */
function startOfChange(formula: Formula, deciding: readonly Observation[]): Observation | undefined {
  if (formula.kind === 'call') {
    return formula.name === 'change' || formula.name === 'percentChange' ? deciding[0] : undefined;
  }
  if (formula.kind !== 'binary' || formula.operator !== '-') return undefined;
  const isLevel = (side: Formula): boolean => side.kind === 'call' && ['at', 'latest'].includes(side.name);
  return isLevel(formula.left) && isLevel(formula.right) ? deciding[1] : undefined;
}

/** At most eight significant digits: a place in a picture, and no figure to be cited. */
const SIGNIFICANT = 8;

function laid(
  { value, low, high }: Quantity,
  place: (value: Decimal) => Decimal,
  since: { readonly day: IsoDate; readonly value: string } | null,
): ClaimChart['stated'] {
  const on = (each: Decimal): string => plain(decimal(place(each).toString()).toSignificantDigits(SIGNIFICANT));
  return { value: on(value), low: low && on(low), high: high && on(high), since };
}
