import { batches } from './batches.ts';
import { OBSERVATION_COLUMNS } from './cypher/observation-columns.ts';
import { CREATE_OBSERVATIONS } from './cypher/observation-statements.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';

/** Creates observations that are not in the graph, tied to their series, which are. `ties` has the series of each by id. */
export async function writeObservations(
  transaction: GraphTransaction,
  observations: readonly Parameters[],
  ties: ReadonlyMap<string, string>,
): Promise<void> {
  for (const batch of batches(observations)) {
    const rows = batch.map((observation) => [
      ...OBSERVATION_COLUMNS.map((name) => observation[name] ?? null),
      ties.get(observation.id as string) as string,
    ]);
    await transaction.run(CREATE_OBSERVATIONS, { rows });
  }
}
