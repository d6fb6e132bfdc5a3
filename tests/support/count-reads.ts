import type { GraphExecutor } from '../../src/store/graph-executor.ts';

/** An executor that counts the statements read through it. */
export function countReads(
  executor: GraphExecutor,
): GraphExecutor & { readonly reads: readonly string[]; forget(): void } {
  const reads: string[] = [];
  return {
    get description() {
      return executor.description;
    },
    read(statement, parameters) {
      reads.push(statement);
      return executor.read(statement, parameters);
    },
    search(words, limit) {
      reads.push(`search: ${words.join(' ')}`);
      return executor.search(words, limit);
    },
    write: (work) => executor.write(work),
    ensureSchema: () => executor.ensureSchema(),
    health: () => executor.health(),
    close: () => executor.close(),
    reads,
    forget: () => void reads.splice(0),
  };
}
