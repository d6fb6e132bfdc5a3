import type { GraphExecutor, Parameters, ReadTransaction, Row } from './graph-executor.ts';
import { readVersion } from './versions.ts';

/** A statement that waits for the others of its turn. */
interface Waiting {
  readonly statement: string;
  readonly parameters: Parameters | undefined;
  answered(rows: readonly Row[], version: string): void;
  failed(error: unknown): void;
}

/** Rows, and the version of the data that they are of. */
export type VersionedRead = (
  statement: string,
  parameters?: Parameters,
) => Promise<readonly [rows: readonly Row[], version: string]>;

/**
 * Reads statements that are asked for in the same turn of the event loop in one transaction: on Neo4j a transaction takes
 * longer than most of what is read in it, and loaders of one depth ask in one turn. When one fails, all of them do.
 */
export function readTogether(executor: GraphExecutor): VersionedRead {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const turn = waiting;
    waiting = [];
    try {
      // The version comes last: rows that were read before it can be of no later one.
      const [version, ...answers] = await executor.reading(async (transaction: ReadTransaction) => {
        const rows = turn.map(({ statement, parameters }) => transaction.run(statement, parameters));
        const [read, last] = await Promise.all([Promise.all(rows), readVersion(transaction)]);
        return [last, ...read] as const;
      });
      for (const [at, each] of turn.entries()) each.answered(answers[at] as readonly Row[], version);
    } catch (error) {
      for (const each of turn) each.failed(error);
    }
  }

  return (statement, parameters) =>
    new Promise((resolve, reject) => {
      waiting.push({
        statement,
        parameters,
        answered: (rows, version) => resolve([rows, version]),
        failed: reject,
      });
      if (waiting.length === 1) setImmediate(flush);
    });
}
