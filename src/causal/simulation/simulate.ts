import type { CausalLink } from '../../domain/causal-link.ts';
import { decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { Simulation } from '../../domain/simulation.ts';
import { assumptionsOf } from './assumptions.ts';
import { allRuns, bandsOf } from './bands.ts';
import { citedCoefficients } from './cited-coefficients.ts';
import { BOOKS } from './entries.ts';
import { leadToBooks } from './lead-to-books.ts';
import { refuseDoubleCounting } from './no-double-counting.ts';
import { refuseUnphysical, refuseUnphysicalGrowth } from './physical.ts';
import { run } from './run.ts';
import { runWindow } from './run-window.ts';
import type { SimulationFacts, SimulationRequest } from './simulation-facts.ts';
import { differences, tellDifference, tellYears, withoutEnds } from './tell-years.ts';

const NOTHING = decimal(0);

/** Runs shocks on a baseline of CBO and tells what differs, year by year, with low and high. */
export function simulate(request: SimulationRequest, facts: SimulationFacts): Simulation {
  const shocks = [...(request.scenario?.shocks ?? []), ...request.shocks];
  if (shocks.length === 0) {
    throw new Problem('BAD_SHOCK', 'Nothing is to be shocked; give "shocks", or the slug of a "scenario".');
  }
  const supposed = shocks.map((shock) => leadToBooks(shock, facts.links));
  const factors = shocks.map(({ factor }) => factor);
  refuseDoubleCounting(factors);
  refuseUnphysicalGrowth(supposed);
  const baseline = runWindow(facts.baseline, shocks, request.years);

  const ratesAreGiven = factors.includes('interest-rates');
  const hasFeedback = request.feedback && !ratesAreGiven;
  const coefficients = citedCoefficients(facts, hasFeedback);
  const { central, ends } = allRuns(baseline, coefficients, supposed);
  const yieldBefore = facts.yieldBefore.value;
  for (const each of [central, ...ends]) refuseUnphysical(each, baseline, yieldBefore);

  const base = run(baseline, atNothing(coefficients), []);
  const difference = bandsOf(
    differences(central, base),
    ends.map((each) => differences(each, base)),
  );
  return {
    vintage: baseline.vintage,
    scenarioId: request.scenario?.scenario.id ?? null,
    baseline: tellYears(withoutEnds(base), yieldBefore, false),
    shocked: tellYears(bandsOf(central, ends), yieldBefore, true),
    difference: tellDifference(difference, NOTHING),
    assumptions: assumptionsOf(request, { ...facts, baseline }, coefficients, supposed, ratesAreGiven),
    uses: usedLinks(
      supposed.flatMap(({ links }) => links),
      facts.links,
      ratesAreGiven ? BOOKS.ratesToInterest : BOOKS.yieldToInterest,
      hasFeedback,
    ),
  };
}

/** The baseline needs no coefficient but for the form: with nothing moved they have nothing to act on. */
const atNothing = ({ dueWithinAYear, bills }: ReturnType<typeof citedCoefficients>) => ({
  feedback: NOTHING,
  dueWithinAYear: dueWithinAYear.value,
  bills: bills.value,
});

function usedLinks(
  onTheWay: readonly CausalLink[],
  links: ReadonlyMap<string, CausalLink>,
  toInterest: string,
  hasFeedback: boolean,
): readonly CausalLink[] {
  const { debtToYield, interestToDeficit, deficitToIssuance, deficitToDebt } = BOOKS;
  const always = [
    toInterest,
    interestToDeficit,
    deficitToDebt,
    ...(hasFeedback ? [deficitToIssuance, debtToYield] : []),
  ];
  const books = always.flatMap((slug) => links.get(slug) ?? []);
  return [...new Set([...onTheWay, ...books])];
}
