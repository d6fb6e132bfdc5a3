import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Baseline, BaselineYear } from './baseline.ts';
import type { ChosenCoefficients } from './coefficients.ts';
import { averageRate, closeTheBooks } from './debt-and-interest.ts';
import { deficitFromGrowth, relativeGdp } from './growth.ts';
import { movedAverageRate, movedRateOfBonds, shareOfBondsDue } from './repricing.ts';
import { type ChosenShock, totalIn } from './shock-path.ts';

/** One year of a run: dollars, and percent for rates and ratios. */
export interface RunYear {
  readonly year: number;
  readonly debt: Decimal;
  readonly debtOverGdp: Decimal;
  readonly deficit: Decimal;
  readonly netInterest: Decimal;
  readonly netIssuance: Decimal;
  readonly averageRate: Decimal;
  /** How far all rates have moved from the baseline, in percentage points. */
  readonly moveOfRates: Decimal;
}

const ZERO = decimal(0);
const ONE = decimal(1);
const HUNDRED = decimal(100);
const BASIS_POINTS = decimal(100);

/** What one year hands to the next. */
interface Carryover {
  readonly debt: Decimal;
  readonly bonds: { readonly outstanding: Decimal; readonly moved: Decimal };
  readonly relativeGdp: Decimal;
  /** Debt that growth has added so far, its interest included. */
  readonly debtFromGrowth: Decimal;
}

/** Runs the baseline forward under shocks, year by year, with one choice of every coefficient. */
export function run(
  baseline: Baseline,
  coefficients: ChosenCoefficients,
  shocks: readonly ChosenShock[],
): readonly RunYear[] {
  const due = shareOfBondsDue(coefficients);
  const notBills = ONE.minus(coefficients.bills);
  let before: Carryover = {
    debt: baseline.opening.debt,
    bonds: { outstanding: baseline.opening.debt.times(notBills), moved: ZERO },
    relativeGdp: ONE,
    debtFromGrowth: ZERO,
  };
  return baseline.years.map((base, index) => {
    const last = baseline.years[index - 1] ?? baseline.opening;
    const { year } = base;
    const rate = averageRate(base.netInterest, last.debt, base.debt);
    const growth = growthIn(base, last, before, rate, shocks);
    const gdp = base.gdp.times(growth.relativeGdp);
    const addedPrimary = totalIn(shocks, 'primary-deficit', year).plus(growth.primaryDeficit);
    const addedMeans = totalIn(shocks, 'other-means', year);
    // What is borrowed beyond the baseline when the year's budget is known; its own extra interest counts the year after.
    const borrowed = before.debt.plus(addedPrimary).plus(addedMeans);
    const points = borrowed.div(gdp).minus(last.debt.div(base.gdp)).times(HUNDRED);
    const moveOfRates = totalIn(shocks, 'rates', year).plus(coefficients.feedback.times(points).div(BASIS_POINTS));
    const bonds = {
      outstanding: base.debt.times(notBills),
      moved: movedRateOfBonds(before.bonds, base.debt.times(notBills), due, moveOfRates),
    };
    const moved = movedAverageRate(coefficients.bills, moveOfRates, bonds.moved);
    const shockedRate = rate.plus(moved.div(HUNDRED));
    const closing = closeTheBooks(before.debt, shockedRate, {
      primaryDeficit: base.deficit.minus(base.netInterest).plus(addedPrimary),
      otherMeans: base.debt.minus(last.debt).minus(base.deficit).plus(addedMeans),
      addedInterest: totalIn(shocks, 'interest', year),
    });
    const netIssuance = closing.debt.minus(before.debt);
    const paid = averageRate(closing.netInterest, before.debt, closing.debt);
    before = {
      debt: closing.debt,
      bonds,
      relativeGdp: growth.relativeGdp,
      debtFromGrowth: before.debtFromGrowth.plus(growth.deficit),
    };
    return {
      year,
      ...closing,
      netIssuance,
      debtOverGdp: closing.debt.div(gdp).times(HUNDRED),
      averageRate: paid.times(HUNDRED),
      moveOfRates,
    };
  });
}

/** What shocks to growth do in a year. The published effect on the deficit has its interest in it, which is taken out here. */
function growthIn(
  base: BaselineYear,
  last: Baseline['opening'],
  before: Carryover,
  rate: Decimal,
  shocks: readonly ChosenShock[],
): { relativeGdp: Decimal; deficit: Decimal; primaryDeficit: Decimal } {
  const points = totalIn(shocks, 'growth', base.year);
  const deficit = shocks.reduce(
    (sum, { tenthYear, amount, startYear }) =>
      tenthYear === null || base.year < startYear
        ? sum
        : sum.plus(deficitFromGrowth(tenthYear, amount, base.year - startYear + 1)),
    ZERO,
  );
  const interest = rate.times(before.debtFromGrowth.plus(deficit.div(2)));
  return {
    relativeGdp: relativeGdp(before.relativeGdp, base.gdp.div(last.gdp).minus(ONE), points),
    deficit,
    primaryDeficit: deficit.minus(interest),
  };
}
