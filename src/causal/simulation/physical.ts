import { type Decimal, decimal, Exact } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { dollars, rounded } from '../in-words.ts';
import type { Baseline } from './baseline.ts';
import type { RunYear } from './run.ts';
import type { SupposedShock } from './supposed-shock.ts';

/** Bounds of a 10-year yield in percent, far beyond the yields that any cited strength was estimated on. */
export const YIELD_BOUNDS = { low: decimal(-5), high: decimal(20) } as const;

/** The most that growth may differ from the baseline, in percentage points of every year: GDP halves or doubles in seven. */
const MOST_GROWTH = decimal(10);

/** Refuses growth so far from the baseline that GDP would soon be a multiple or nothing. */
export function refuseUnphysicalGrowth(shocks: readonly SupposedShock[]): void {
  const points = shocks
    .filter(({ entry }) => entry === 'growth')
    .reduce((sum, { amount }) => sum.plus(Exact.max(amount.low.abs(), amount.high.abs())), decimal(0));
  if (points.lte(MOST_GROWTH)) return;
  throw new Problem(
    'UNPHYSICAL_SHOCK',
    `Growth would differ from the baseline by ${rounded(points, 2)} percentage points in every year; shocks are run up to ${MOST_GROWTH}, so make them smaller.`,
  );
}

const refusal = (year: number, what: string, right: string): Problem =>
  new Problem('UNPHYSICAL_SHOCK', `In fiscal year ${year} ${what}; ${right}.`);

/** Refuses a run that leaves what an economy can be: yields out of bounds, more borrowed than GDP, savings beyond spending, debt or interest gone. */
export function refuseUnphysical(run: readonly RunYear[], baseline: Baseline, yieldBefore: Decimal): void {
  run.forEach((year, index) => {
    const base = baseline.years[index];
    if (base === undefined) return;
    const level = yieldBefore.plus(year.moveOfRates);
    if (level.lt(YIELD_BOUNDS.low) || level.gt(YIELD_BOUNDS.high)) {
      throw refusal(
        year.year,
        `the 10-year yield would be ${rounded(level, 2)} percent at an end of the cited ranges`,
        `shocks are run while it stays from ${YIELD_BOUNDS.low} to ${YIELD_BOUNDS.high} percent, so make them smaller`,
      );
    }
    if (year.deficit.gt(base.gdp)) {
      throw refusal(
        year.year,
        `the deficit would be ${dollars(year.deficit)}, more than the whole GDP of ${dollars(base.gdp)}`,
        'make the shock smaller, and give dollars, not billions',
      );
    }
    const saved = base.deficit.minus(base.netInterest).minus(year.deficit.minus(year.netInterest));
    const most = base.outlays.minus(base.netInterest).plus(base.gdp.minus(base.revenues));
    if (saved.gt(most)) {
      throw refusal(
        year.year,
        `${dollars(saved)} would be saved, more than all spending without interest and all income that is not taxed yet, ${dollars(most)}`,
        'make the shock smaller, and give dollars, not billions',
      );
    }
    if (year.debt.lt(0)) {
      throw refusal(year.year, `the debt would be below nothing, ${dollars(year.debt)}`, 'make the savings smaller');
    }
    if (year.netIssuance.gt(base.gdp)) {
      throw refusal(
        year.year,
        `${dollars(year.netIssuance)} of debt would be sold, more than the whole GDP of ${dollars(base.gdp)}`,
        'make the shock smaller, and give dollars, not billions',
      );
    }
    if (year.netInterest.lt(0) && level.gte(0)) {
      throw refusal(
        year.year,
        `net interest would be below nothing, ${dollars(year.netInterest)}, with yields above it`,
        'save no more interest than there is',
      );
    }
  });
}
