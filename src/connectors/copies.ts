import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../domain/problem.ts';
import { sha256 } from '../lib/sha256.ts';

/**
 * Readers' own copies of articles, by the hash of their text. They lie in a folder of their own: no graph, export or
 * journal ever holds one.
 */
export interface Copies {
  /** The text with that hash as code points; null when nobody has attached one. */
  codePoints(hash: string): Promise<readonly string[] | null>;
  /** Keeps a text under its own hash. */
  attach(text: Uint8Array): Promise<void>;
  /** Takes a text away; false when there was none. */
  detach(hash: string): Promise<boolean>;
  /** How many are kept. */
  count(): Promise<number>;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

function trouble(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Problem('UNREADABLE_FILE', `"${path}" cannot be read or written (${message}); look at who may use it.`);
}

/** The copies in a folder, which need not be there yet. Only the owner of the process may read them. */
export function copiesIn(folder: string): Copies {
  const pathOf = (hash: string): string => join(folder, `${hash}.txt`);
  /** So that two writings of one text at once do not meet. */
  let attached = 0;
  return {
    async codePoints(hash) {
      try {
        const text = await readFile(pathOf(hash));
        // One that has been written over since would show other words at the same place.
        return sha256(text) === hash ? [...text.toString('utf8')] : null;
      } catch (error) {
        // Whoever asks is not told where on this machine it lies.
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async count() {
      try {
        return (await readdir(folder)).filter((name) => name.endsWith('.txt')).length;
      } catch (error) {
        if (isMissing(error)) return 0;
        throw trouble(error, folder);
      }
    },
    async attach(text) {
      const path = pathOf(sha256(text));
      attached += 1;
      const part = `${path}.${process.pid}-${attached}.part`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Half a file is never seen under the name of the whole.
        await writeFile(part, text, { mode: 0o600 });
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw trouble(error, path);
      }
    },
    async detach(hash) {
      try {
        await rm(pathOf(hash));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw trouble(error, pathOf(hash));
      }
    },
  };
}
