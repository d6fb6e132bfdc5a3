import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Problem } from '../../domain/problem.ts';
import { dataVersion } from '../data-version.ts';
import { type BackupHeader, type BackupLine, type BackupSummary, FORMAT, headerIn, lineIn } from './backup-lines.ts';
import { countsOf } from './part.ts';

/** Characters of one line; a part of 500 rows has half a million. */
const LONGEST_LINE = 100_000_000;

const refuse = (path: string, wrong: string): never => {
  throw new Problem('BAD_BACKUP', path, wrong);
};

const DAMAGED = 'it is damaged or was cut off, and nothing of it was taken; take another backup.';
const FOREIGN = 'it is no backup of this program.';

/** The lines of a compressed file. What is wrong with it is said as it is met. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = createGunzip();
  file.once('error', (error) => text.destroy(error));
  text.setEncoding('utf8');
  file.pipe(text);
  let rest = '';
  try {
    for await (const more of text) {
      rest += more;
      if (rest.length > LONGEST_LINE) refuse(path, FOREIGN);
      if (!(more as string).includes('\n')) continue;
      const lines = rest.split('\n');
      rest = lines.pop() as string;
      yield* lines;
    }
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Problem('UNREADABLE_FILE', `There is no file "${path}".`);
    if (code === 'Z_DATA_ERROR' && /incorrect header/.test(message)) refuse(path, FOREIGN);
    if (code?.startsWith('Z_')) refuse(path, DAMAGED);
    throw new Problem('UNREADABLE_FILE', `"${path}" cannot be read (${message}).`);
  } finally {
    file.destroy();
    text.destroy();
  }
}

function parsed(line: string, path: string, wrong: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return refuse(path, wrong);
  }
}

interface End {
  readonly kind: 'end';
  readonly lines: number;
  readonly sha256: string;
}

const isEnd = (read: unknown): read is End =>
  typeof read === 'object' && read !== null && (read as { kind?: unknown }).kind === 'end';

/** The header and then each line of a backup whose last line bears out those before it. */
async function* checkedLines(path: string): AsyncGenerator<BackupHeader | BackupLine> {
  const hash: Hash = createHash('sha256');
  let count = 0;
  let isOver = false;
  for await (const line of linesOf(path)) {
    if (isOver) refuse(path, DAMAGED);
    const read = parsed(line, path, count === 0 ? FOREIGN : DAMAGED);
    if (count === 0) {
      const header = headerIn(read) ?? refuse(path, FOREIGN);
      if (header.format > FORMAT) {
        refuse(
          path,
          `it is of format ${header.format}, written by version ${header.program}, and this program reads format ${FORMAT}; take that version or a newer one.`,
        );
      }
      yield header;
    } else if (isEnd(read)) {
      if (read.lines !== count || read.sha256 !== hash.copy().digest('hex')) refuse(path, DAMAGED);
      isOver = true;
    } else {
      yield lineIn(read) ??
        refuse(path, `its line ${count + 1} is none that this program knows; take the version that wrote it.`);
    }
    hash.update(`${line}\n`);
    count += 1;
  }
  if (!isOver) refuse(path, count === 0 ? FOREIGN : DAMAGED);
}

/** Reads a backup from end to end, and tells what is in it; refused when anything about it is not as it was written. */
export async function checkBackup(path: string): Promise<BackupSummary> {
  let header: BackupHeader | undefined;
  let version = '';
  let [nodes, relationships, changes, snapshots] = [0, 0, 0, 0];
  for await (const line of checkedLines(path)) {
    if ('what' in line) {
      header = line;
      continue;
    }
    if (line.kind === 'snapshot') {
      snapshots += 1;
      continue;
    }
    if (line.kind === 'graph') version = dataVersion(line.changes, line.contentHash);
    if (line.kind === 'journal') changes += line.rows.length;
    const counted = countsOf(line);
    nodes += counted.nodes;
    relationships += counted.relationships;
  }
  if (header === undefined) return refuse(path, FOREIGN);
  const isSame =
    header.dataVersion === version &&
    header.nodes === nodes &&
    header.relationships === relationships &&
    header.changes === changes;
  return isSame ? { ...header, snapshots } : refuse(path, DAMAGED);
}

/** The lines of a backup behind its header. */
export async function* readBackup(path: string): AsyncGenerator<BackupLine> {
  for await (const line of checkedLines(path)) if (!('what' in line)) yield line;
}
