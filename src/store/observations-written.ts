import { batches } from './batches.ts';
import { OBSERVATION_COLUMNS } from './cypher/observation-columns.ts';
import { CREATE_OBSERVATIONS } from './cypher/observation-statements.ts';
import type { Parameters } from './graph-executor.ts';
import type { Statement } from './run-all.ts';

/** What creates observations that are not in the graph, tied to their series, which are. `ties` has the series of each by id. */
export function* observationsWritten(
  observations: readonly Parameters[],
  ties: ReadonlyMap<string, string>,
): Generator<Statement> {
  for (const batch of batches(observations)) {
    const rows = batch.map((observation) => [
      ...OBSERVATION_COLUMNS.map((name) => observation[name] ?? null),
      ties.get(observation.id as string) as string,
    ]);
    yield [CREATE_OBSERVATIONS, { rows }];
  }
}
