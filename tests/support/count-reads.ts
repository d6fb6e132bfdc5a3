import { READ_VERSION } from '../../src/store/cypher/book-statements.ts';
import type { GraphExecutor, ReadTransaction } from '../../src/store/graph-executor.ts';

/**
 * An executor that counts the statements read through it. Which version the data are of, asked in the transaction of
 * another statement and on its way, is counted apart.
 */
export function countReads(executor: GraphExecutor): GraphExecutor & {
  readonly reads: readonly string[];
  /** How often the version was asked for in a transaction of its own. */
  readonly versionsAlone: number;
  forget(): void;
} {
  const reads: string[] = [];
  let versionsAlone = 0;
  const counting = (transaction: ReadTransaction, told: string[]): ReadTransaction => ({
    run(statement, parameters) {
      told.push(statement);
      return transaction.run(statement, parameters);
    },
    search(words, limit) {
      told.push(`search: ${words.join(' ')}`);
      return transaction.search(words, limit);
    },
  });
  return {
    get description() {
      return executor.description;
    },
    get versionsAlone() {
      return versionsAlone;
    },
    read(statement, parameters) {
      if (statement === READ_VERSION) versionsAlone += 1;
      else reads.push(statement);
      return executor.read(statement, parameters);
    },
    async reading(work) {
      const told: string[] = [];
      try {
        return await executor.reading((transaction) => work(counting(transaction, told)));
      } finally {
        const others = told.filter((statement) => statement !== READ_VERSION);
        reads.push(...others);
        if (others.length === 0) versionsAlone += 1;
      }
    },
    write: (work) => executor.write(work),
    nodesAtOnce: executor.nodesAtOnce,
    ensureSchema: () => executor.ensureSchema(),
    health: () => executor.health(),
    close: () => executor.close(),
    reads,
    forget() {
      reads.splice(0);
      versionsAlone = 0;
    },
  };
}
