import type { CausalLink } from '../../domain/causal-link.ts';
import { plain } from '../../domain/decimal.ts';
import type { Source } from '../../domain/source.ts';
import { dollars, rounded } from '../in-words.ts';
import type { Interval } from '../interval.ts';
import type { CitedCoefficients } from './coefficients.ts';
import { BOOKS, REPRICING } from './entries.ts';
import type { SimulationFacts, SimulationRequest } from './simulation-facts.ts';
import type { AskedShock, SupposedShock } from './supposed-shock.ts';

const SEEN: { readonly [S in Source['seen']]: string } = {
  IN_FULL: 'read in full',
  EXCERPT: 'read in part',
  SECOND_HAND: 'read second-hand',
  NOT_SEEN: 'not seen',
};

const ranged = ({ value, low, high }: Interval): string =>
  low.eq(high) ? plain(value) : `${plain(value)} (${plain(low)} to ${plain(high)})`;

function amountInWords({ amount, unit }: AskedShock): string {
  if (!unit.startsWith('USD')) return `${ranged(amount)} ${unit}`;
  const rest = unit.slice('USD'.length);
  return amount.low.eq(amount.high)
    ? `${dollars(amount.value)}${rest}`
    : `${dollars(amount.value)}${rest} (${dollars(amount.low)} to ${dollars(amount.high)})`;
}

function shockInWords(shock: AskedShock, supposed: readonly SupposedShock[], first: number): string {
  const course = supposed.find(({ asked }) => asked === shock)?.course;
  const year = shock.startYear ?? first;
  const when = course === 'once' ? `in fiscal year ${year} alone` : `in every year from fiscal year ${year} on`;
  return `"${shock.factor}" by ${amountInWords(shock)}, ${when}`;
}

/** What a run supposes, in whole sentences, each number with where it is from. */
export function assumptionsOf(
  request: SimulationRequest,
  facts: SimulationFacts,
  coefficients: CitedCoefficients,
  supposed: readonly SupposedShock[],
  ratesAreGiven: boolean,
): readonly string[] {
  const { baseline, yieldBefore, evidence } = facts;
  const [first, last] = [baseline.years[0]?.year ?? 0, baseline.years.at(-1)?.year ?? 0];
  const cited = (id: string | undefined): string => {
    const source = id === undefined ? undefined : facts.sources.get(id);
    if (source === undefined) throw new Error(`A number of the simulation has no source (${id}).`);
    return `"${source.title}", ${SEEN[source.seen]}`;
  };
  const strengths = [...new Set(supposed.flatMap(({ links }) => links))].map((link) => strengthInWords(link, cited));
  const has = (factor: string): boolean => supposed.some(({ asked }) => asked.factor === factor);
  return [
    ...(request.scenario === null ? [] : scenarioInWords(request.scenario, supposed, first)),
    ...request.shocks.map((shock) => `A number of whoever asks: ${shockInWords(shock, supposed, first)}.`),
    `Without the shocks all is as in the baseline of CBO of ${baseline.vintage}, fiscal years ${first} to ${last} (cbo/debt, cbo/deficit, cbo/net-interest, cbo/gdp, cbo/outlays, cbo/revenues); other means of financing are what its debt grows by beyond its deficits, and stay as they are.`,
    `The baseline has no path of the 10-year yield: the last one known when it was published, ${plain(yieldBefore.value)} percent on ${yieldBefore.on} (${yieldBefore.series}), is held flat, and only the moves from it count.`,
    `${rounded(coefficients.dueWithinAYear.value.times(100), 1)} percent of the debt falls due within a year (${rangeInPercent(coefficients.dueWithinAYear)}; evidence "${REPRICING.dueWithinAYear}", ${cited(evidence.get(REPRICING.dueWithinAYear)?.sourceId)}), and ${rounded(coefficients.bills.value.times(100), 1)} percent of it is bills, which do so every year anew (${rangeInPercent(coefficients.bills)}; evidence "${REPRICING.bills}", ${cited(evidence.get(REPRICING.bills)?.sourceId)}); what falls due, and all new borrowing of the baseline, pays the new rates for the whole of that year.`,
    'By definition interest is part of the deficit, and a deficit adds to the debt that is sold, one for one.',
    'Debt beyond the baseline pays the average rate on all debt: net interest over the mean of the debt at both ends of the year.',
    feedbackInWords(facts, coefficients, cited, ratesAreGiven, request.feedback),
    ...strengths,
    ...new Set(supposed.flatMap(({ caveat }) => caveat ?? [])),
    ...(!has('interest-rates') && (request.feedback || supposed.some(({ entry }) => entry === 'rates'))
      ? [
          'A move of the 10-year yield is taken for one of all Treasury rates, bills too, as in the strength of its link to net interest; for a shock to long rates alone the result is an upper bound.',
        ]
      : []),
    ...(supposed.some(({ entry }) => entry === 'growth')
      ? [
          'The effect of growth on the deficit is published for the tenth year; it is taken to build up in equal steps, its interest included.',
        ]
      : []),
    'No law answers to higher interest: the response found for 1984 to 2003 is not found since 2004 (link "net-interest-to-fiscal-response"); shock "fiscal-response" to suppose one. Nor do growth, inflation and the Federal Reserve react to anything.',
    'Low and high are the least and the greatest of runs at every combination of the ends of these ranges. Dollars are rounded to the million and percentages to the thousandth at the end, and nothing before.',
  ];
}

const rangeInPercent = ({ low, high }: Interval): string =>
  `${rounded(low.times(100), 1)} to ${rounded(high.times(100), 1)}`;

function scenarioInWords(
  { scenario, shocks }: NonNullable<SimulationRequest['scenario']>,
  supposed: readonly SupposedShock[],
  first: number,
): string[] {
  return [
    ...shocks.map(
      (shock) =>
        `A number of the author of the scenario "${scenario.slug}", and no forecast of this project: ${shockInWords(shock, supposed, first)}; a calendar year is taken for the fiscal year of that name.`,
    ),
    "The amounts are against where things stood when the author wrote, an end that the author leaves open is taken at the value, and what the scenario foretells of a later turn is not run: on another baseline the levels of the run are others than the author's.",
    'All that follows from it, every figure of "baseline", "shocked" and "difference", is computed here and is not the author\'s.',
  ];
}

function feedbackInWords(
  { links }: SimulationFacts,
  { feedback }: CitedCoefficients,
  cited: (id: string | undefined) => string,
  ratesAreGiven: boolean,
  isWanted: boolean,
): string {
  if (!isWanted) return 'Debt over GDP does not move yields, because "feedback" is false.';
  if (ratesAreGiven) {
    return 'Debt over GDP does not move yields on top: a shock to "interest-rates" says where all rates stand against the baseline, as in the exercise of CBO; shock "treasury-10y-yield" to let the feedback run.';
  }
  const link = links.get(BOOKS.debtToYield);
  return `Each percentage point of debt over GDP beyond the baseline moves all rates by ${ranged(feedback)} basis points in the same year, the interest that the year itself adds only in the next (link "${BOOKS.debtToYield}", ${cited(link?.strength?.sourceId)}).`;
}

function strengthInWords(link: CausalLink, cited: (id: string | undefined) => string): string {
  const { slug, strength, isIdentity } = link;
  if (strength === null) return `The link "${slug}" is true by definition and counts one for one.`;
  const kind = isIdentity ? ', true by definition' : '';
  return `The strength of "${slug}" is ${ranged(strength)} ${strength.unit}${kind} (${cited(strength.sourceId)}).`;
}
