import Table from 'cli-table3';
import type { Paint } from './paint.ts';

/** A column: its head, and how its share of the line grows; one without `grow` is as wide as what stands in it. */
export interface Column {
  readonly head: string;
  readonly grow?: number;
  readonly isNumber?: boolean;
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are told to terminals by such characters.
const COLOUR = /\u001b\[\d+m/g;

/** Columns that a text takes, colours not counted. */
const widthOf = (text: string): number =>
  Math.max(0, ...text.split('\n').map((line) => [...line.replace(COLOUR, '')].length));

const GAP = 2;
const LEAST = 12;

/** Widths of the columns, so that all fit in a line: what is short stays whole, and the rest is shared out among the others. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map(({ head }, at) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const widths = [...natural];
  let open = columns.flatMap(({ grow }, at) => (grow === undefined ? [] : [at]));
  for (;;) {
    const taken = widths.reduce((sum, own, at) => sum + (open.includes(at) ? 0 : own), GAP * (columns.length - 1));
    const shares = open.reduce((sum, at) => sum + (columns[at]?.grow ?? 0), 0);
    const share = (at: number) => Math.max(LEAST, Math.floor(((width - taken) * (columns[at]?.grow ?? 0)) / shares));
    const short = open.filter((at) => (natural[at] ?? 0) <= share(at));
    if (short.length === 0) {
      for (const at of open) widths[at] = share(at);
      return widths;
    }
    open = open.filter((at) => !short.includes(at));
  }
}

/** A text whose words all fit a column: one that is longer is broken, never cut. */
function broken(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const pieces = new RegExp(`\\S{${width}}(?=\\S)`, 'g');
  return text.includes('\u001b') ? text : text.replace(pieces, '$&\n');
}

/** Rows under heads, aligned, wrapped at words to the width of the terminal. */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string {
  const widths = widthsOf(columns, rows, width);
  const table = new Table({
    head: columns.map(({ head }) => paint.faint(head)),
    colWidths: widths,
    colAligns: columns.map(({ isNumber }) => (isNumber === true ? 'right' : 'left')),
    wordWrap: true,
    wrapOnWordBoundary: true,
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map((row) => row.map((cell, at) => broken(cell, widths[at] ?? width))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Names and what they have, one a line. */
export function factsOf(
  facts: readonly (readonly [name: string, value: string | null | undefined])[],
  look: { readonly width: number; readonly paint: Paint },
): string {
  const told = facts.filter(
    (fact): fact is [string, string] => fact[1] !== null && fact[1] !== undefined && fact[1] !== '',
  );
  const names = Math.max(...told.map(([name]) => name.length));
  const columns = [{ head: '' }, { head: '', grow: 1 }];
  const rows = told.map(([name, value]) => [look.paint.faint(name.padEnd(names)), value]);
  return tableOf(columns, rows, look).replace(/^\s*\n/, '');
}
