import { decimal, Exact } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { Baseline } from '../simulation/baseline.ts';
import { averageRate } from '../simulation/debt-and-interest.ts';
import type { Economy } from './gain-facts.ts';

const HUNDRED = decimal(100);
const YEARS = 10;

/** What a gain needs of a baseline: its last ten years, those of CBO's outlook, and the debt before them. */
export function economyOf(baseline: Baseline): Economy {
  const window = baseline.years.slice(-YEARS);
  const [first, last] = [window[0], window.at(-1)];
  const before = baseline.years.at(-YEARS - 1) ?? baseline.opening;
  const beforeLast = window.at(-2);
  if (first === undefined || beforeLast === undefined || last === undefined) {
    throw new Problem('NO_OBSERVATION', `The baseline of ${baseline.vintage} has fewer than two years.`);
  }
  const met = baseline.actual.find(({ year }) => year === before.year) ?? before;
  const growth = new Exact(last.gdp.div(before.gdp)).pow(decimal(1).div(window.length)).minus(1);
  return {
    vintage: baseline.vintage,
    shockYear: `FY${first.year}`,
    gdp: first.gdp,
    debtYear: `FY${met.year}`,
    debt: met.debt,
    gdpOfDebt: met.gdp,
    firstRate: averageRate(first.netInterest, before.debt, first.debt).times(HUNDRED),
    lastRate: averageRate(last.netInterest, beforeLast.debt, last.debt).times(HUNDRED),
    growth: growth.times(HUNDRED),
  };
}
