import type { Snapshots } from '../store/snapshots.ts';
import type { Part } from '../store/whole/part.ts';
import { readBackup } from '../store/whole/read-backup.ts';

/** The graph of a backup. Snapshots go beside it as they are met: those that are there stay, since links lead to them. */
export async function* restoredParts(path: string, snapshots: Snapshots): AsyncGenerator<Part> {
  for await (const line of readBackup(path)) {
    if (line.kind === 'snapshot') {
      const { kind: _kind, ...snapshot } = line;
      await snapshots.keep(snapshot);
    } else yield line;
  }
}
