import type { Baseline } from '../causal/simulation/baseline.ts';
import type { YieldBefore } from '../causal/simulation/simulation-facts.ts';
import type { AskedShock } from '../causal/simulation/supposed-shock.ts';
import { nodeId, observationId } from '../domain/node-id.ts';
import { Problem } from '../domain/problem.ts';
import type { Scenario } from '../domain/scenario.ts';
import { addDays } from '../lib/iso-date.ts';
import { nearestSlug } from '../lib/nearest-slug.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';

/** The series of the 10-year yield, of which no baseline here has a path. */
export const YIELD = 'fred/dgs10';

const slugsOf = async (label: 'Factor' | 'Scenario', loaders: Loaders): Promise<readonly string[]> =>
  (await loaders.rows(label)).map(({ slug }) => slug);

/** A scenario by its slug, or a refusal that names those there are. */
export async function loadScenario(slug: string, loaders: Loaders): Promise<Scenario> {
  const scenario = await loaders.record.Scenario.load(nodeId('Scenario', slug));
  if (scenario !== null) return scenario;
  const known = await slugsOf('Scenario', loaders);
  throw new Problem('UNKNOWN_SCENARIO', slug, nearestSlug(slug, known), known);
}

/** Refuses a factor that the graph does not have. */
export async function mustBeFactor(slug: string, loaders: Loaders): Promise<void> {
  if ((await loaders.record.Factor.load(nodeId('Factor', slug))) !== null) return;
  throw new Problem('UNKNOWN_FACTOR', slug, nearestSlug(slug, await slugsOf('Factor', loaders)));
}

/**
 * The shocks of a scenario as they are run: one that set in before the baseline begins holds from its first year, since a
 * scenario says where things stand and not what changes in a year.
 */
export async function shocksOf({ shocks }: Scenario, first: number, loaders: Loaders): Promise<AskedShock[]> {
  return Promise.all(
    shocks.map(async ({ factorId, amount, low, high, unit, startYear }) => ({
      factor: (await mustLoad(loaders.record.Factor, factorId)).slug,
      amount: { value: amount, low: low ?? amount, high: high ?? amount },
      unit,
      startYear: startYear === null ? null : Math.max(startYear, first),
    })),
  );
}

/** Longer than any stretch of days without trading. */
const DAYS_BACK = 14;

/** The last 10-year yield on or before the day on which a baseline was published; a few days are read and no whole series. */
export async function loadYield({ vintage, publishedOn }: Baseline, loaders: Loaders): Promise<YieldBefore> {
  const days = publishedOn === null ? [] : Array.from({ length: DAYS_BACK }, (_, back) => addDays(publishedOn, -back));
  const observations = await Promise.all(
    days.map((day) => loaders.record.Observation.load(observationId(YIELD, day, null))),
  );
  const last = observations.find((each) => each !== null);
  if (last) return { series: YIELD, on: last.period.end, value: last.value };
  throw new Problem(
    'NO_OBSERVATION',
    `${YIELD} has no figure of the days up to ${publishedOn ?? 'the unknown one'} on which the baseline of ${vintage} was published; seed the graph anew.`,
  );
}
