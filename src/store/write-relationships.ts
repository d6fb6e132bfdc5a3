import { batches } from './batches.ts';
import type { Said } from './content.ts';
import { createRelationships } from './cypher/change-statements.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';
import { observationsWritten } from './observations-written.ts';
import { runAll, type Statement } from './run-all.ts';

const TIE = 'Observation OF Series';

/** What writes relationships, with the observations that are new: each is made together with its tie. */
function* relationshipsWritten({ relationships }: Said, observations: readonly Parameters[]): Generator<Statement> {
  const ties = new Map((relationships.get(TIE) ?? []) as readonly (readonly [string, string])[]);
  yield* observationsWritten(observations, ties);
  const made = new Set(observations.map(({ id }) => id as string));
  for (const [name, all] of relationships) {
    const rows = name === TIE ? all.filter(([from]) => !made.has(from as string)) : all;
    for (const batch of batches(rows)) yield [createRelationships(name), { rows: batch }];
  }
}

/** Writes relationships and new observations. */
export const writeRelationships = (
  transaction: GraphTransaction,
  said: Said,
  observations: readonly Parameters[],
): Promise<void> => runAll(transaction, relationshipsWritten(said, observations));
