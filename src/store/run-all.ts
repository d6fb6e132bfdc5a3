import type { GraphTransaction, Parameters } from './graph-executor.ts';

export type Statement = readonly [statement: string, parameters: Parameters];

/**
 * Runs statements in their order, up to the first that fails. Each is given while the one before it still runs, so that a
 * database at the other end of a line does not wait for the next.
 */
export async function runAll(transaction: GraphTransaction, statements: Iterable<Statement>): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  let last: Promise<unknown> = before;
  try {
    for (const [statement, parameters] of statements) {
      last = transaction.run(statement, parameters);
      // It may fail while the one before it is waited for, and is waited for after that.
      last.catch(() => undefined);
      await before;
      before = last;
    }
    await before;
  } finally {
    // Whoever is told of a failure ends the transaction, in which nothing is to run any more.
    await Promise.allSettled([before, last]);
  }
}
