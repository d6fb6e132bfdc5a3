import { Problem } from '../domain/problem.ts';
import { API_VERSION } from '../domain/version.ts';
import { isByRules } from '../ingest/fingerprint-of.ts';
import type { Store } from '../store/store.ts';
import { type BackupHeader, backupLines } from '../store/whole/backup-lines.ts';
import { writeBackup } from '../store/whole/write-backup.ts';

/** How often a graph that changes meanwhile is read from its start again. */
const ATTEMPTS = 3;

/** A backup that was taken. */
export interface Backup extends Omit<BackupHeader, 'what'> {
  readonly file: string;
  readonly snapshots: number;
  /** Files of snapshots that could not be read, and are not in it. */
  readonly lost: readonly string[];
}

/** Whether the graph is whole, as far as these rules can judge it. */
export async function refuseDamaged(store: Store, rules: string): Promise<void> {
  const { seedFingerprint } = await store.state();
  if (seedFingerprint === null) throw new Problem('STORE_EMPTY');
  const damage = isByRules(seedFingerprint, rules) ? await store.damage() : null;
  if (damage !== null) throw new Problem('STORE_DAMAGED', `${damage} Run "fiscal-claims rebuild".`);
}

/** Keeps the whole graph, with its history and what was shown of it, as one file. */
export async function backupGraph(
  store: Store,
  { path, rules, now }: { readonly path: string; readonly rules: string; readonly now: () => string },
): Promise<Backup> {
  await refuseDamaged(store, rules);
  for (let attempt = 1; ; attempt += 1) {
    const lost: string[] = [];
    let header: BackupHeader | undefined;
    let snapshots = 0;
    const noted = async function* () {
      const lines = backupLines(store, { program: API_VERSION, at: now() }, (each) => lost.push(each.lost));
      for await (const line of lines) {
        if ('what' in line) header = line;
        else if (line.kind === 'snapshot') snapshots += 1;
        yield line;
      }
    };
    try {
      await writeBackup(path, noted());
      const { what: _what, ...told } = header as BackupHeader;
      return { file: path, ...told, snapshots, lost };
    } catch (error) {
      const isChanging = error instanceof Problem && error.code === 'DATA_CHANGING';
      if (!isChanging || attempt >= ATTEMPTS) throw error;
    }
  }
}
