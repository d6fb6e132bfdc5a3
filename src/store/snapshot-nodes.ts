import { FIND_SNAPSHOT, KEEP_SNAPSHOT, READ_SNAPSHOT_TIME } from './cypher/snapshot-statements.ts';
import type { GraphExecutor } from './graph-executor.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

const idOf = (path: string, revision: string): string => `${path}@${revision}`;

/** Snapshots as nodes of the graph, so that every instance before one database serves them. */
export function snapshotNodes(executor: Pick<GraphExecutor, 'read' | 'write'>): Snapshots {
  async function find(path: string, revision: string): Promise<Snapshot | null> {
    const [row] = await executor.read(FIND_SNAPSHOT, { id: idOf(path, revision) });
    if (row === undefined) return null;
    const [of, named, at, subject] = row as readonly [string, string, string, string];
    return { path: of, revision: named, at, subject };
  }

  return {
    find,
    async keep({ path, revision, at, subject }) {
      const id = idOf(path, revision);
      // Most are there already, and reading takes no lock.
      const [known] = await executor.read(READ_SNAPSHOT_TIME, { id });
      if (known !== undefined) return known[0] as string;
      const [row] = await executor.write((transaction) =>
        transaction.run(KEEP_SNAPSHOT, { id, path, revision, at, subject }),
      );
      return row?.[0] as string;
    },
  };
}
