import { type Decimal, Exact } from '../../domain/decimal.ts';
import type { Interval } from '../interval.ts';
import type { Baseline } from './baseline.ts';
import type { ChosenCoefficients, CitedCoefficients } from './coefficients.ts';
import { type RunYear, run } from './run.ts';
import { chosen, type End, type SupposedShock } from './supposed-shock.ts';

export type Quantity = Exclude<keyof RunYear, 'year'>;

/** A year of a run with the ends that the ranges lead to. */
export type BandYear = { readonly year: number } & { readonly [Q in Quantity]: Interval };

const ENDS = ['low', 'high'] as const;

const isRange = ({ low, high }: Interval): boolean => !low.eq(high);

/** The ends of a coefficient that differ: one when it is exact. */
const endsOf = (interval: Interval): readonly End[] => (isRange(interval) ? ENDS : ['value']);

/** Every choice of an end for every coefficient. */
function corners({ feedback, dueWithinAYear, bills }: CitedCoefficients): readonly ChosenCoefficients[] {
  return endsOf(feedback).flatMap((f) =>
    endsOf(dueWithinAYear).flatMap((d) =>
      endsOf(bills).map((b) => ({ feedback: feedback[f], dueWithinAYear: dueWithinAYear[d], bills: bills[b] })),
    ),
  );
}

const atValues = ({ feedback, dueWithinAYear, bills }: CitedCoefficients): ChosenCoefficients => ({
  feedback: feedback.value,
  dueWithinAYear: dueWithinAYear.value,
  bills: bills.value,
});

/** A run at the cited values, and one at every combination of the ends of their ranges. */
export function allRuns(
  baseline: Baseline,
  coefficients: CitedCoefficients,
  shocks: readonly SupposedShock[],
): { readonly central: readonly RunYear[]; readonly ends: readonly (readonly RunYear[])[] } {
  const first = baseline.years[0]?.year ?? 0;
  const at = (end: End) => shocks.map((shock) => chosen(shock, end, first));
  const hasRange = shocks.some(
    ({ amount, tenthYear }) => isRange(amount) || (tenthYear !== null && isRange(tenthYear)),
  );
  return {
    central: run(baseline, atValues(coefficients), at('value')),
    ends: (hasRange ? ENDS : (['value'] as const)).flatMap((end) =>
      corners(coefficients).map((choice) => run(baseline, choice, at(end))),
    ),
  };
}

const band = (value: Decimal, ends: readonly Decimal[]): Interval => ({
  value,
  low: Exact.min(value, ...ends),
  high: Exact.max(value, ...ends),
});

/** The least and the greatest that any of the runs has, of each quantity in each year. */
export function bandsOf(central: readonly RunYear[], ends: readonly (readonly RunYear[])[]): readonly BandYear[] {
  return central.map((year, index) => {
    const quantities = (Object.keys(year) as (keyof RunYear)[]).filter((key): key is Quantity => key !== 'year');
    const bands = quantities.map((key) => [
      key,
      band(
        year[key],
        ends.map((each) => (each[index] as RunYear)[key]),
      ),
    ]);
    return { year: year.year, ...Object.fromEntries(bands) } as BandYear;
  });
}
