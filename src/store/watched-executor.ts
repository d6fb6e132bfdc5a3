import { Problem } from '../domain/problem.ts';
import type { GraphExecutor } from './graph-executor.ts';

/** Told how the store does. */
export interface StoreWatch {
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  /** A piece of work has ended; `code` says why where it failed. */
  worked(kind: 'read' | 'write', milliseconds: number, code: string | null): void;
  /** So many things were looked for in the cache, of which so many were there. */
  looked(found: number, of: number): void;
}

/** The same executor, and whoever watches is told of all that it does. */
export function watchedExecutor(executor: GraphExecutor, watch: StoreWatch): GraphExecutor {
  async function timed<T>(kind: 'read' | 'write', work: () => Promise<T>): Promise<T> {
    const from = watch.clock();
    let code: string | null = 'INTERNAL';
    try {
      const made = await work();
      code = null;
      return made;
    } catch (error) {
      if (error instanceof Problem) code = error.code;
      throw error;
    } finally {
      watch.worked(kind, watch.clock() - from, code);
    }
  }

  return {
    ...executor,
    read: (statement, parameters) => timed('read', () => executor.read(statement, parameters)),
    reading: (work) => timed('read', () => executor.reading(work)),
    write: (work) => timed('write', () => executor.write(work)),
  };
}
