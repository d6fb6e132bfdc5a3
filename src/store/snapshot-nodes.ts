import { COPY_SNAPSHOTS, FIND_SNAPSHOT, KEEP_SNAPSHOT, READ_SNAPSHOT_TIME } from './cypher/snapshot-statements.ts';
import type { GraphExecutor } from './graph-executor.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

/** Snapshots read at once; one may have half a megabyte. */
const AT_ONCE = 50;

const idOf = (path: string, revision: string): string => `${path}@${revision}`;

/** Snapshots as nodes of the graph, so that every instance before one database serves them. */
export function snapshotNodes(executor: Pick<GraphExecutor, 'read' | 'write'>): Snapshots {
  async function find(path: string, revision: string): Promise<Snapshot | null> {
    const [row] = await executor.read(FIND_SNAPSHOT, { id: idOf(path, revision) });
    if (row === undefined) return null;
    const [of, named, at, subject] = row as readonly [string, string, string, string];
    return { path: of, revision: named, at, subject };
  }

  async function* all(): AsyncGenerator<Snapshot> {
    for (let after = '', more = true; more; ) {
      const rows = await executor.read(COPY_SNAPSHOTS, { after, limit: AT_ONCE });
      for (const [id, path, revision, at, subject] of rows as readonly (readonly string[])[]) {
        after = id as string;
        yield { path, revision, at, subject } as Snapshot;
      }
      more = rows.length === AT_ONCE;
    }
  }

  return {
    find,
    all,
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
