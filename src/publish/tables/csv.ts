import { stringify } from 'csv-stringify/sync';
import { writableText } from '../../lib/writable-text.ts';
import { cellOf } from './cell.ts';

type Cell = string | number | boolean | null;

/** A row by the names of its columns; what is left out is empty. */
export type Row = { readonly [column: string]: Cell };

/** The first line of a table by RFC 4180. */
export const csvHead = (columns: readonly string[]): string => lines([columns]);

/** Rows of a table; texts that a spreadsheet would run are made safe. */
export const csvRows = (columns: readonly string[], rows: readonly Row[]): string =>
  lines(rows.map((row) => columns.map((column) => written(row[column] ?? null))));

const lines = (cells: readonly (readonly string[])[]): string =>
  stringify(cells as string[][], { record_delimiter: 'windows' });

function written(cell: Cell): string {
  return cell === null ? '' : typeof cell === 'string' ? cellOf(writableText(cell)) : String(cell);
}
