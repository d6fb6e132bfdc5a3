import { batches } from './batches.ts';
import type { Said } from './content.ts';
import { createRelationships } from './cypher/change-statements.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';
import { writeObservations } from './write-observations.ts';

const TIE = 'Observation OF Series';

/** Writes relationships, with the observations that are new: each is made together with its tie. */
export async function writeRelationships(
  transaction: GraphTransaction,
  { relationships }: Said,
  observations: readonly Parameters[],
): Promise<void> {
  const ties = new Map((relationships.get(TIE) ?? []) as readonly (readonly [string, string])[]);
  await writeObservations(transaction, observations, ties);
  const made = new Set(observations.map(({ id }) => id as string));
  for (const [name, all] of relationships) {
    const rows = name === TIE ? all.filter(([from]) => !made.has(from as string)) : all;
    for (const batch of batches(rows)) await transaction.run(createRelationships(name), { rows: batch });
  }
}
