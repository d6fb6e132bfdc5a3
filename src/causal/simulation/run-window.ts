import { Problem } from '../../domain/problem.ts';
import type { Baseline } from './baseline.ts';
import type { AskedShock } from './supposed-shock.ts';

/**
 * The years of a baseline that are run. The first year of a projection is partly over when it is published, so that a run
 * starts with the next, the first of CBO's ten, unless a shock is to hold from that year.
 */
export function runWindow(baseline: Baseline, shocks: readonly AskedShock[], years: number): Baseline {
  const [first, second] = baseline.years;
  const last = baseline.years.at(-1);
  if (first === undefined || last === undefined)
    throw new Problem('NO_OBSERVATION', `${baseline.vintage} has no years.`);
  for (const { factor, startYear } of shocks) {
    if (startYear !== null && (startYear < first.year || startYear > last.year)) {
      throw new Problem(
        'BAD_SHOCK',
        `The shock to "${factor}" is to start in ${startYear}; the baseline of ${baseline.vintage} has the fiscal years ${first.year} to ${last.year}.`,
      );
    }
  }
  const startsEarly = second === undefined || shocks.some(({ startYear }) => startYear === first.year);
  const from = startsEarly ? 0 : 1;
  const held = baseline.years.length - from;
  if (years > held) {
    throw new Problem(
      'BAD_ARGUMENT',
      `"years" is ${years}; the baseline of ${baseline.vintage} ends in fiscal year ${last.year}, so that at most ${held} years can be run from ${baseline.years[from]?.year}.`,
    );
  }
  const run = baseline.years.slice(from, from + years);
  const late = shocks.find(({ startYear }) => startYear !== null && startYear > (run.at(-1)?.year ?? 0));
  if (late !== undefined) {
    throw new Problem(
      'BAD_SHOCK',
      `The shock to "${late.factor}" is to start in ${late.startYear}, after the last year that is run, ${run.at(-1)?.year}; ask for more "years".`,
    );
  }
  return { ...baseline, opening: startsEarly ? baseline.opening : first, years: run };
}
