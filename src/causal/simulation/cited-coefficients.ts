import { decimal } from '../../domain/decimal.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { Problem } from '../../domain/problem.ts';
import { exactly, type Interval, scaled } from '../interval.ts';
import type { CitedCoefficients } from './coefficients.ts';
import { BOOKS, REPRICING } from './entries.ts';
import type { SimulationFacts } from './simulation-facts.ts';

const NOTHING = exactly(decimal(0));

/** The one unit in which the feedback is computed. */
const FEEDBACK_UNIT = 'basis points per percentage point';

const lacks = (what: string): Problem =>
  new Problem('NO_OBSERVATION', `The graph has no ${what}, which every simulation needs; seed the graph anew.`);

/** The figure of a finding as a share, with what its wording admits. */
function shareIn(evidence: Evidence | undefined, slug: string): Interval {
  const figure = evidence?.figure;
  if (!figure || !['share', 'percent'].includes(figure.unit)) throw lacks(`share in the evidence "${slug}"`);
  const { value, low, high, unit } = figure;
  return scaled({ value, low: low ?? value, high: high ?? value }, decimal(unit === 'percent' ? '0.01' : '1'));
}

/** The coefficients of a run, each from the link or finding that gives it. */
export function citedCoefficients({ links, evidence }: SimulationFacts, feedback: boolean): CitedCoefficients {
  const strength = links.get(BOOKS.debtToYield)?.strength;
  if (!strength || strength.unit !== FEEDBACK_UNIT)
    throw lacks(`strength of "${BOOKS.debtToYield}" in ${FEEDBACK_UNIT}`);
  const { dueWithinAYear, bills } = REPRICING;
  return {
    feedback: feedback ? strength : NOTHING,
    dueWithinAYear: shareIn(evidence.get(dueWithinAYear), dueWithinAYear),
    bills: shareIn(evidence.get(bills), bills),
  };
}
