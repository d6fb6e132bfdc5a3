import { batches } from './batches.ts';
import { OBSERVATION_COLUMNS } from './cypher/observation-columns.ts';
import { CREATE_OBSERVATIONS } from './cypher/observation-statements.ts';
import type { GraphTransaction, GraphValue, Parameters } from './graph-executor.ts';

/** Creates observations that are not in the graph, tied to their series, which are. `ties` has the series of each by id. */
export async function writeObservations(
  transaction: GraphTransaction,
  origin: string,
  observations: readonly Parameters[],
  ties: ReadonlyMap<string, string>,
): Promise<void> {
  const bySeries = new Map<string, (readonly GraphValue[])[]>();
  for (const observation of observations) {
    const series = ties.get(observation.id as string) as string;
    const row = OBSERVATION_COLUMNS.map((name) => observation[name] ?? null);
    const rows = bySeries.get(series);
    if (rows === undefined) bySeries.set(series, [row]);
    else rows.push(row);
  }
  for (const [series, rows] of bySeries) {
    for (const batch of batches(rows)) await transaction.run(CREATE_OBSERVATIONS, { series, rows: batch, origin });
  }
}
