import { Exact } from '../../domain/decimal.ts';
import { dollars, inPercent, rounded } from '../in-words.ts';
import type { Interval } from '../interval.ts';
import { type Drift, doublingYears } from './drift.ts';
import type { Economy } from './gain-facts.ts';

/** "0.6 to 1.9 percent": from the cited values to the end of their ranges that is farther from nothing. */
function spanInWords({ value, low, high }: Interval): string {
  const far = Exact.abs(high).gte(Exact.abs(low)) ? high : low;
  return `${inPercent(value)} to ${inPercent(far)} percent`;
}

const atLeast = ({ low, high }: Interval): string => inPercent(Exact.abs(high).gte(Exact.abs(low)) ? low : high);

/** What one trip brings back, in one sentence. */
export function tripInWords(firstYear: Interval | null, tenYears: Interval): string {
  const lowEnds = firstYear === null ? atLeast(tenYears) : `${atLeast(firstYear)} and ${atLeast(tenYears)}`;
  const first = firstYear === null ? '' : `${spanInWords(firstYear)} of the shock in the first year and `;
  return `With the cited strengths one trip round the loop returns ${first}${spanInWords(tenYears)}${firstYear === null ? ' of the shock' : ''} over ten years, from their values to the far end of their ranges (${lowEnds} percent at the near end).`;
}

export const UPPER_BOUND =
  'This is an upper bound, because the cost of a basis point is that of a move of all rates, bills included, and a shock to long rates moves bills less.';

/** What takes this many years or more to double is told as slow. */
const SLOW = 10;

/** How fast the distance from the path grows: "grows by 1.0 to 5.5 percent a year, doubling in 13 to 69 years". */
function paceInWords({ least, greatest, growth }: Drift): string {
  const [slow, fast] = [least.minus(growth), greatest.minus(growth)];
  const [most, fewest] = [doublingYears(slow), doublingYears(fast)];
  if (fewest === null) return 'the distance from the path stays as it is';
  const years =
    most === null ? `${rounded(fewest, 0)} years or more` : `${rounded(fewest, 0)} to ${rounded(most, 0)} years`;
  const pace = `the distance from the path grows by ${inPercent(slow)} to ${inPercent(fast)} percent a year and doubles in ${years}`;
  return fewest.gte(SLOW) ? `${pace}, slow over decades and no spiral within months` : pace;
}

/** Whether the drift dies out, with the rates that decide it. */
export function driftInWords(drift: Drift): string {
  const { least, greatest, growth, diesOut } = drift;
  const sign = diesOut === null ? 'against' : diesOut ? '<' : '>';
  const rates = `r + ψb ${sign} g: the rate on the debt and what the debt adds to it come to ${inPercent(least)} to ${inPercent(greatest)} percent, nominal GDP grows by ${inPercent(growth)}`;
  if (diesOut === null) return `Whether the drift dies out without a fiscal response cannot be told (${rates}).`;
  return diesOut
    ? `Without a fiscal response the drift dies out (${rates}).`
    : `Yet without a fiscal response the drift does not die out (${rates}): ${paceInWords(drift)}.`;
}

/** What was supposed about the economy. */
export function economyInWords(economy: Economy): readonly string[] {
  const { vintage, shockYear, gdp, debtYear, debt, gdpOfDebt, firstRate, lastRate, growth } = economy;
  return [
    `Borrowing in dollars becomes percentage points of debt over GDP with the GDP of ${shockYear} in the baseline of CBO of ${vintage} (cbo/gdp), ${dollars(gdp)}.`,
    `The debt that takes new rates is that at the end of ${debtYear} (cbo/debt), ${dollars(debt)}, or ${rounded(debt.div(gdpOfDebt).times(100), 1)} percent of the GDP of that year.`,
    `r is net interest over the mean debt of a year in that baseline, ${inPercent(firstRate)} percent in its first of ten years and ${inPercent(lastRate)} in its last; g is the mean growth of its GDP over them, ${inPercent(growth)} percent.`,
  ];
}
