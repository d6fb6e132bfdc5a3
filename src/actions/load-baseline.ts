import {
  BASELINE_SERIES,
  type Baseline,
  type BaselineObservations,
  readBaseline,
} from '../causal/simulation/baseline.ts';
import { nodeId } from '../domain/node-id.ts';
import { Problem } from '../domain/problem.ts';
import type { Observation } from '../domain/series.ts';
import { ACTUAL } from '../domain/series-reading.ts';
import type { Loaders } from './loaders.ts';

/** The vintages of CBO that can be run, oldest first, and the baseline of one of them: the newest when none is named. */
export async function loadBaseline(vintage: string | null, loaders: Loaders): Promise<Baseline> {
  const { debt } = BASELINE_SERIES;
  const vintages = await baselineVintages(loaders);
  const wanted = vintage ?? vintages.at(-1);
  if (wanted === undefined || !vintages.includes(wanted)) {
    throw new Problem('UNKNOWN_VINTAGE', debt, vintage ?? '', vintages);
  }
  const observations = await Promise.all(
    Object.entries(BASELINE_SERIES).map(
      async ([figure, slug]): Promise<[string, readonly Observation[]]> => [
        figure,
        await loaders.observations.load(nodeId('Series', slug)),
      ],
    ),
  );
  return readBaseline(wanted, Object.fromEntries(observations) as unknown as BaselineObservations);
}

/** The vintages of the debt that CBO projects; actual figures are no projection. */
export async function baselineVintages(loaders: Loaders): Promise<readonly string[]> {
  const series = await loaders.record.Series.load(nodeId('Series', BASELINE_SERIES.debt));
  return series?.vintages.filter((each) => each !== ACTUAL) ?? [];
}
