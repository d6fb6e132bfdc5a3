import type { Period } from '../domain/period.ts';
import { fault } from './fault.ts';
import type { SeriesFrequency } from './period-forms.ts';
import { lineOf } from './place.ts';
import { seriesColumns } from './series-columns.ts';
import { type SeriesRow, seriesRow } from './series-row.ts';

/** Reads the rows below the header: periods of one frequency, ascending and unique in each vintage. */
export function seriesRows(
  file: string,
  lines: readonly string[],
  columnsLine: number,
  frequency: SeriesFrequency,
): readonly SeriesRow[] {
  const width = seriesColumns(file, lines[columnsLine - 1] ?? '', columnsLine);
  const lastOf = new Map<string | null, Period>();
  const rows: SeriesRow[] = [];
  for (const [index, text] of lines.slice(columnsLine).entries()) {
    const line = columnsLine + 1 + index;
    const cells = text.split(',');
    if (cells.length !== width) {
      const wrong = `"${text}" has ${counted(cells.length, 'cell')} and there are ${width} columns.`;
      throw fault(lineOf(file, line), wrong, 'Write one cell for each column, unquoted.');
    }
    const row = seriesRow(file, line, cells, frequency);
    const [first = row] = rows;
    if ((first.vintage === null) !== (row.vintage === null)) {
      const wrong = `"${text}" has ${row.vintage === null ? 'no vintage' : 'a vintage'}, unlike the rows above.`;
      throw fault(lineOf(file, line), wrong, 'Give every row a vintage, or none.');
    }
    checkOrder(file, row, lastOf.get(row.vintage));
    lastOf.set(row.vintage, row.period);
    rows.push(row);
  }
  if (rows.length > 0) return rows;
  throw fault(lineOf(file, columnsLine), 'No row follows the columns.', 'Write one row for each period.');
}

function checkOrder(file: string, { period, vintage, line }: SeriesRow, last: Period | undefined): void {
  if (last === undefined || last.start < period.start) return;
  const which = vintage === null ? `"${period.text}"` : `"${period.text}" of the vintage "${vintage}"`;
  throw last.text === period.text
    ? fault(lineOf(file, line), `${which} is given twice.`, 'Keep one of the two rows.')
    : fault(lineOf(file, line), `${which} comes after "${last.text}".`, 'Sort the rows by period, the earliest first.');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
