import { readFile, stat } from 'node:fs/promises';
import { Problem } from '../domain/problem.ts';

/** No article is as long. */
const MOST_BYTES = 10_000_000;

/** The bytes of a file that a person names. */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  try {
    const file = await stat(path);
    if (!file.isFile()) throw new Problem('UNREADABLE_FILE', `"${path}" is no file; name the text itself.`);
    const { size } = file;
    if (size > MOST_BYTES) {
      throw new Problem('UNREADABLE_FILE', `"${path}" has ${size} bytes; an article has at most ${MOST_BYTES}.`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Problem('UNREADABLE_FILE', `There is no file "${path}".`);
    throw new Problem('UNREADABLE_FILE', `"${path}" cannot be read (${message}).`);
  }
}
