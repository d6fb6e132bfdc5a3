import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, link, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Gives the written file its name. Unlike a rename, it never takes the place of a file that came meanwhile. */
async function nameIt(part: string, path: string, secondName: typeof link): Promise<void> {
  try {
    await secondName(part, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyAs(part, path);
  }
}

/** The same where the disk has no second names: the bytes are copied, and what a copy left half way goes. */
async function copyAs(part: string, path: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for await (const some of createReadStream(part)) await file.appendFile(some as Uint8Array);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Writes lines as one compressed file, which is there whole or not at all: it is on the disk before it gets its name.
 * Nothing is written over. `secondName` gives a file a second name, where the disk has such.
 */
export async function writeBackup(path: string, lines: AsyncIterable<object>, secondName = link): Promise<void> {
  if (await exists(path)) throw isThere(path);
  /** A folder of its own, so that of two that write at once none meets the other's. */
  let apart: string | undefined;
  /** Why the disk took no more: the pipe itself tells only that it was broken off. */
  let refused: unknown;
  try {
    apart = await mkdtemp(`${path}.part-`);
    const part = join(apart, 'part');
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
    await nameIt(part, path, secondName);
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
    if (apart !== undefined) await rm(apart, { recursive: true, force: true }).catch(() => undefined);
  }
}
