import { existsSync, readFileSync } from 'node:fs';

/** Where the files that the series were taken from lie. */
export const EVIDENCE_FOLDER = new URL('../../../../shared/evidence/', import.meta.url);

/** They lie beside the repository, where they are there at all. */
export const EVIDENCE_IS_THERE = existsSync(EVIDENCE_FOLDER);

/** One row of such a file, by the names of its columns. */
export type Row = { readonly [column: string]: string };

const CELL = /(?:^|,)(?:"([^"]*)"|([^,]*))/g;

export function rowsOf(name: string): readonly Row[] {
  const [columns = [], ...rows] = readFileSync(new URL(name, EVIDENCE_FOLDER), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(CELL)].map(([, quoted, plain]) => quoted ?? plain ?? ''));
  return rows.map((cells) => Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])));
}
