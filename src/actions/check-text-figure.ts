import type { Check } from '../domain/check.ts';
import { type Decimal, decimal } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Series } from '../domain/series.ts';
import { SeriesNature } from '../domain/series-nature.ts';
import { ACTUAL } from '../domain/series-reading.ts';
import { conversionFactor } from '../domain/unit-conversions.ts';
import { Verdict } from '../domain/verdict.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Facts } from '../verify/facts.ts';
import { measure } from '../verify/measure.ts';
import { isMade, type MadeFormula } from '../verify/text/formulas/made.ts';
import { makeFormula } from '../verify/text/formulas/make-formula.ts';
import type { KnownClaim } from '../verify/text/match-claims.ts';
import type { ReadFigure } from '../verify/text/read-text.ts';
import { inWords } from '../verify/wording/in-words.ts';
import { checkOne, IS_RIGHT, type TextDay } from './check-at-day.ts';
import { whyNotOut, whyTooOld } from './speaks-of-present.ts';

/** A figure of a text held against data, or why it was not. */
export type FigureOutcome =
  | { readonly check: Check; readonly note: string | null; readonly formulaOf: KnownClaim | null }
  | { readonly why: string };

/** A way to measure a figure: the formula of a known claim, or one made from metric and period. */
export type Plan =
  | { readonly kind: 'claim'; readonly claim: KnownClaim; readonly formula: string }
  | { readonly kind: 'made'; readonly made: MadeFormula; readonly series: readonly Series[] };

/** All formulas that a plan may take, so that what they rest on is read at once. */
export function formulasOf(plan: Plan): readonly string[] {
  if (plan.kind === 'claim') return [plan.formula];
  const { formula, range } = plan.made;
  return [formula, ...(range ?? [])];
}

/** The formulas that metric and period allow, by the preferred series first; or why there is none. */
export function plansOf(
  figure: ReadFigure,
  series: readonly Series[],
  wholes: readonly Series[],
  day: IsoDate,
): readonly Plan[] | { readonly why: string } {
  const [reading] = figure.metric?.readings ?? [];
  if (reading === undefined || figure.period === null) return { why: 'Its metric or its time was not recognised.' };
  const plans: Plan[] = [];
  let why = '';
  for (const each of series) {
    if (figure.period.anchor === 'NOW' && isProjected(each)) {
      why ||= `It is not checked, since "${each.slug}" holds projections only, and the text speaks of the present.`;
      continue;
    }
    for (const whole of wholes.length === 0 ? [null] : wholes) {
      const made = makeFormula({ figure, kind: reading.kind, time: figure.period, series: each, whole, day });
      if (isMade(made)) plans.push({ kind: 'made', made, series: whole === null ? [each] : [each, whole] });
      else why ||= `It is not checked, since ${made.why}.`;
    }
  }
  return plans.length > 0 ? plans : { why };
}

/** Whether a series holds nothing that was measured. */
const isProjected = ({ vintages }: Series): boolean => vintages.length > 0 && !vintages.includes(ACTUAL);

const CANNOT_TELL: readonly Verdict[] = [Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE, Verdict.PENDING];

/** Whether a figure bounds something, "below 5%": then all days of a time must keep it, and not their mean. */
const isBound = ({ comparator }: Quantity): boolean =>
  comparator === 'LESS' || comparator === 'AT_MOST' || comparator === 'MORE' || comparator === 'AT_LEAST';

/** What the days of a time give, in the unit of the figure: the least and the greatest; null where the time has but one reading. */
function rangeOf(
  { range }: MadeFormula,
  unit: string,
  facts: Facts,
  asOf: IsoDate | null,
): readonly [Decimal, Decimal] | null {
  if (range === null) return null;
  const [least, greatest] = range.map((formula) => {
    const { value, unit: measured } = measure(formula, facts, asOf);
    const factor = conversionFactor(measured, unit);
    return factor === undefined ? undefined : value.times(factor);
  });
  return least === undefined || greatest === undefined ? null : [least, greatest];
}

/** Whether it hangs on the day: a wrong figure that some day bears out, or a bound that some day breaks. */
function dayDecides(range: readonly [Decimal, Decimal] | null, quantity: Quantity, isRight: boolean): boolean {
  if (range === null) return false;
  const [least, greatest] = range;
  const { low, high } = quantity;
  if (!isRight) return (high === null || least.lte(high)) && (low === null || greatest.gte(low));
  return isBound(quantity) && ((high !== null && greatest.gt(high)) || (low !== null && least.lt(low)));
}

function checkMade(made: MadeFormula, figure: ReadFigure, facts: Facts, day: TextDay): FigureOutcome {
  const { quantity, period } = figure;
  const anchor = period?.anchor ?? null;
  const kind = made.period.end > day.day ? 'OFFICIAL_PROJECTION' : 'HISTORICAL_FACT';
  const asked = { formula: made.formula, stated: quantity, anchor, kind } as const;
  const check = checkOne({ ...asked, period: made.period }, facts, day);
  const isRight = IS_RIGHT.includes(check.verdict);
  if (CANNOT_TELL.includes(check.verdict)) return { check, note: made.note, formulaOf: null };
  const others = made.otherPeriods.map((other) => ({ other, ...checkOne({ ...asked, period: other }, facts, day) }));
  const unlike = others.find(({ verdict }) => IS_RIGHT.includes(verdict) !== isRight);
  if (unlike !== undefined) {
    const counted = [
      [made.period.start, check.measured],
      [unlike.other.start, unlike.measured],
    ] as const;
    const told = counted.map(
      ([start, measured]) => `from ${start} ${measured === null ? 'nothing' : inWords(measured, check.unit)}`,
    );
    return { why: `From which day it counts decides: ${told.join(', ')}; name the day.` };
  }
  if (dayDecides(rangeOf(made, quantity.unit, facts, day.asOf), quantity, isRight)) {
    return {
      why: `From which day of ${figure.period?.period.text ?? made.period.text} it is decides: of some it is right, of others not; name the day.`,
    };
  }
  return { check, note: made.note, formulaOf: null };
}

/** What is right by a series of another definition is so by that definition: its caveat is told with it. */
function withCaveats<T extends { readonly note: string | null }>(outcome: T, series: readonly Series[]): T {
  const caveats = series.flatMap(({ slug, caveat }) => (caveat === null ? [] : [`"${slug}" ${caveat}.`]));
  const notes = [...(outcome.note === null ? [] : [outcome.note]), ...caveats];
  return notes.length === 0 ? outcome : { ...outcome, note: notes.join(' ') };
}

/** How far, as a part of it, the same thing may be told otherwise by others: by another definition, or before revision. */
const BY_DEFINITION = decimal('0.4');
const BY_REVISION = decimal('0.03');

/**
 * A text may follow another definition than a series does, or figures that have been revised since: what misses by no
 * more than that may make is not called wrong.
 */
function unlessUnsure(outcome: FigureOutcome, { made, series }: Plan & { kind: 'made' }): FigureOutcome {
  if ('why' in outcome || !canTell(outcome)) return outcome;
  if (IS_RIGHT.includes(outcome.check.verdict)) return withCaveats(outcome, series);
  const { measured, difference, unit } = outcome.check;
  if (measured === null || difference === null) return outcome;
  const isWithin = (part: Decimal) => difference.abs().lte(measured.abs().times(part));
  const given = `The series gives ${inWords(measured, unit)}`;
  const other = series.find(({ caveat }) => caveat !== null);
  // A move is small beside the levels that it lies between, so that another definition may turn it.
  const isMove = /hange\(| - | \/ /.test(made.formula);
  if (other !== undefined && (isMove || isWithin(BY_DEFINITION))) {
    return { why: `${given}, but it ${other.caveat}; the figure may follow the official definition.` };
  }
  const monthly = series.find(
    ({ frequency, nature }) =>
      frequency === 'MONTH' && (nature === SeriesNature.RATIO || nature === SeriesNature.PRICE),
  );
  if (monthly !== undefined) {
    return { why: `${given}, but ${monthly.slug} has one figure a month, and other days of it had others.` };
  }
  if (made.formula.includes(' / ') && ['times', 'share'].includes(unit) && measured.gt(outcome.check.stated.value)) {
    return { why: `${given}: it did so, and went on.` };
  }
  const revised = series.some(({ firstReleaseHeld, nature }) => !firstReleaseHeld && nature !== SeriesNature.PRICE);
  if (!revised || !isWithin(BY_REVISION)) return outcome;
  return {
    why: `${given}, as revised since; so near to it the figure may be that of an earlier release, which is not held.`,
  };
}

function tryPlan(plan: Plan, figure: ReadFigure, facts: Facts, day: TextDay): FigureOutcome {
  try {
    if (plan.kind === 'made') {
      const why = whyTooOld(plan.series, figure, facts, day) ?? whyNotOut(plan.made, figure, facts, day);
      return why === null ? unlessUnsure(checkMade(plan.made, figure, facts, day), plan) : { why };
    }
    const { claim, formula } = plan;
    // The sign and the rate that a text leaves to its words were read by whoever entered the claim.
    const isSame = claim.quantity?.comparator === figure.quantity.comparator;
    const stated = isSame && claim.quantity ? { ...claim.quantity, text: figure.quantity.text } : figure.quantity;
    const { period, periodAnchor: anchor, kind } = claim;
    return { check: checkOne({ formula, stated, period, anchor, kind }, facts, day), note: null, formulaOf: claim };
  } catch (error) {
    if (error instanceof Problem) return { why: `It could not be checked: ${error.message}` };
    throw error;
  }
}

/**
 * A figure is right when any series of its metric bears it out, and wrong only when all that can tell say so: a text
 * need not have read the one that is preferred here. Where none can tell, what the first one came to.
 */
export function checkByPlans(plans: readonly Plan[], figure: ReadFigure, facts: Facts, day: TextDay): FigureOutcome {
  let best: FigureOutcome | undefined;
  for (const plan of plans) {
    const outcome = tryPlan(plan, figure, facts, day);
    if ('check' in outcome && outcome.check.verdict === Verdict.ACCURATE) return outcome;
    // What only comes near by one series is no answer where another leaves it open.
    if ('check' in outcome && outcome.check.verdict === Verdict.CLOSE && (best === undefined || !('why' in best)))
      return outcome;
    if (best === undefined || (!canTell(best) && canTell(outcome))) best = outcome;
  }
  return best ?? { why: 'Nothing that is held measures it.' };
}

const canTell = (outcome: FigureOutcome): boolean => 'why' in outcome || !CANNOT_TELL.includes(outcome.check.verdict);
