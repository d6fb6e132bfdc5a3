import { BASELINE_SERIES } from '../causal/simulation/baseline.ts';
import { REPRICING } from '../causal/simulation/entries.ts';
import type { Claim } from '../domain/claim.ts';
import { nodeId } from '../domain/node-id.ts';
import type { Series } from '../domain/series.ts';
import type { Simulation } from '../domain/simulation.ts';
import type { Source } from '../domain/source.ts';
import { formulaNames } from './formula-names.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';
import { YIELD } from './simulation-parts.ts';

const idsOf = (label: 'Series' | 'Evidence' | 'Claim', slugs: Iterable<string>): readonly string[] =>
  [...slugs].map((slug) => nodeId(label, slug));

/** The series that a formula reads, those of the claims that it measures among them; by first mention. */
export async function seriesOfFormula(formula: string, loaders: Loaders): Promise<readonly Series[]> {
  const { series } = await formulaNames([formula], loaders);
  return mustLoadAll(loaders.record.Series, idsOf('Series', series));
}

/** The claims whose stated figure or whose formula it takes; by first mention. */
export async function claimsOfFormula(formula: string, loaders: Loaders): Promise<readonly Claim[]> {
  const { claims } = await formulaNames([formula], loaders);
  return mustLoadAll(loaders.record.Claim, idsOf('Claim', claims));
}

/** The sources of those series, and of the documents whose figures it takes; each once. */
export async function sourcesOfFormula(formula: string, loaders: Loaders): Promise<readonly Source[]> {
  const { series, evidence } = await formulaNames([formula], loaders);
  return sourcesOf(idsOf('Series', series), idsOf('Evidence', evidence), [], loaders);
}

/** The sources of a run: of its baseline, of what it takes for the average rate, and of the strengths that it used. */
export async function sourcesOfRun({ uses }: Simulation, loaders: Loaders): Promise<readonly Source[]> {
  const strengths = uses.flatMap(({ strength }) => (strength === null ? [] : [strength.sourceId]));
  return sourcesOf(
    idsOf('Series', [...Object.values(BASELINE_SERIES), YIELD]),
    idsOf('Evidence', Object.values(REPRICING)),
    strengths,
    loaders,
  );
}

async function sourcesOf(
  seriesIds: readonly string[],
  evidenceIds: readonly string[],
  sourceIds: readonly string[],
  { record }: Loaders,
): Promise<readonly Source[]> {
  const [series, evidence] = await Promise.all([
    mustLoadAll(record.Series, seriesIds),
    mustLoadAll(record.Evidence, evidenceIds),
  ]);
  const ids = [...series, ...evidence].map(({ sourceId }) => sourceId);
  return mustLoadAll(record.Source, [...new Set([...ids, ...sourceIds])]);
}
