import { fault } from './fault.ts';
import { lineOf } from './place.ts';

const COLUMNS = ['period,value', 'period,value,vintage', 'period,value,vintage,releasedOn'];

/** How many cells each row of a series file has, by the line that names its columns. */
export function seriesColumns(file: string, text: string, line: number): number {
  if (COLUMNS.includes(text)) return text.split(',').length;
  throw fault(
    lineOf(file, line),
    text === '' ? 'The columns are not named.' : `"${text}" does not name the columns.`,
    `Write ${COLUMNS.slice(0, -1).join(' or ')} or ${COLUMNS.at(-1)}.`,
  );
}
