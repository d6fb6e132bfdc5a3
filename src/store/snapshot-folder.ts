import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Problem } from '../domain/problem.ts';
import { sha256 } from '../lib/sha256.ts';
import type { LostSnapshot, Snapshot, Snapshots } from './snapshots.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Writes a file and waits until it is on the disk. */
async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Where the snapshots of a data folder lie. */
export const snapshotsOf = (folder: string): string => join(folder, 'snapshots');

/** So that two writings of one snapshot at once do not meet. */
let written = 0;

/**
 * Snapshots in a folder beside the embedded store, one compressed file each. They are apart from the graph since that can
 * be made anew from the seed, and they cannot.
 */
export function snapshotsIn(folder: string): Snapshots {
  // Paths are names of others' making: only their hash becomes the name of a file.
  const fileOf = (path: string, revision: string): string => {
    const name = sha256(path);
    return join(folder, name.slice(0, 2), name.slice(2, 26), `${sha256(revision).slice(0, 24)}.json.gz`);
  };
  async function find(path: string, revision: string): Promise<Snapshot | null> {
    const file = fileOf(path, revision);
    try {
      return JSON.parse((await expand(await readFile(file))).toString('utf8')) as Snapshot;
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
      throw new Problem('STORE_DAMAGED', `The snapshot "${file}" cannot be read (${(error as Error).message}).`);
    }
  }

  /** One that cannot be read, as a loss of power may leave it, makes room for what it should be. */
  async function findWhole(path: string, revision: string): Promise<Snapshot | null> {
    try {
      return await find(path, revision);
    } catch {
      const file = fileOf(path, revision);
      await rename(file, `${file}.damaged`).catch(() => undefined);
      return null;
    }
  }

  async function* all(): AsyncGenerator<Snapshot | LostSnapshot> {
    const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw new Problem('STORE_DAMAGED', `The folder "${folder}" cannot be read (${(error as Error).message}).`);
    });
    for (const name of names.filter((each) => each.endsWith('.json.gz')).sort()) {
      const file = join(folder, name);
      const read = await readFile(file)
        .then(expand)
        .then((text) => JSON.parse(text.toString('utf8')) as Snapshot)
        .catch(() => null);
      yield read ?? { lost: file };
    }
  }

  return {
    find,
    all,
    async keep(snapshot) {
      const known = await findWhole(snapshot.path, snapshot.revision);
      if (known !== null) return known.at;
      const file = fileOf(snapshot.path, snapshot.revision);
      written += 1;
      const part = `${file}.${process.pid}-${written}.part`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeThrough(part, await compress(JSON.stringify(snapshot)));
        // Unlike a rename, it never takes the place of one that came first.
        await link(part, file);
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return (await find(snapshot.path, snapshot.revision))?.at ?? snapshot.at;
        const { message } = error as Error;
        throw new Problem(
          'STORE_READ_ONLY',
          `The snapshot "${file}" cannot be kept (${message}); look at who may write there.`,
        );
      } finally {
        await rm(part, { force: true }).catch(() => undefined);
      }
      return snapshot.at;
    },
  };
}
