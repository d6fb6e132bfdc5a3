import type { GraphTransaction, Parameters } from './graph-executor.ts';

export type Statement = readonly [statement: string, parameters: Parameters];

/**
 * Runs statements in their order, up to the first that fails. Each is given while the one before it still runs, so that a
 * database at the other end of a line does not wait for the next.
 */
export async function runAll(transaction: GraphTransaction, statements: Iterable<Statement>): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (const [statement, parameters] of statements) {
    const running = transaction.run(statement, parameters);
    // Told where it is waited for, or not at all when the one before it fails.
    running.catch(() => undefined);
    await before;
    before = running;
  }
  await before;
}
