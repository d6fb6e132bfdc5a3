import { createHash } from 'node:crypto';
import { access, link, open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Problem } from '../../domain/problem.ts';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const isThere = (path: string): Problem =>
  new Problem(
    'UNWRITABLE_FILE',
    `There is a file "${path}" already, and a backup takes the place of none; name another.`,
  );

/** Lines with the last one, by which it is told whether all are there and as they were. */
async function* closed(lines: AsyncIterable<object>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    count += 1;
    yield text;
  }
  yield `${JSON.stringify({ kind: 'end', lines: count, sha256: hash.digest('hex') })}\n`;
}

/**
 * Writes lines as one compressed file, which is there whole or not at all: it is on the disk before it gets its name.
 * Nothing is written over.
 */
export async function writeBackup(path: string, lines: AsyncIterable<object>): Promise<void> {
  if (await exists(path)) throw isThere(path);
  const part = `${path}.${process.pid}.part`;
  /** Why the disk took no more: the pipe itself tells only that it was broken off. */
  let refused: unknown;
  try {
    const file = await open(part, 'wx');
    try {
      await pipeline(Readable.from(closed(lines)), createGzip(), async (packed: AsyncIterable<Uint8Array>) => {
        for await (const some of packed) {
          await file.appendFile(some).catch((error: unknown) => {
            refused = error;
            throw error;
          });
        }
      });
      await file.sync();
    } finally {
      await file.close();
    }
    // Unlike a rename, it never takes the place of a file that came meanwhile.
    await link(part, path);
  } catch (met) {
    const error = refused ?? met;
    if (error instanceof Problem) throw error;
    if (codeOf(error) === 'EEXIST') throw isThere(path);
    if (codeOf(error) === undefined) throw error;
    throw new Problem(
      'UNWRITABLE_FILE',
      `The backup "${path}" cannot be written (${(error as Error).message}); nothing of it is left, so make room or name another place.`,
    );
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}
