import { decimal } from '../domain/decimal.ts';

const SCALES = [
  ['1e12', 'trillion'],
  ['1e9', 'billion'],
  ['1e6', 'million'],
] as const;

/** A value with its unit as a line of a table has it: "1,147 billion USD", "4.06 percent"; six digits at most. */
export function figureText(value: string | null | undefined, unit: string): string {
  if (value === null || value === undefined) return '';
  const number = decimal(value);
  if (unit === 'year' || unit === 'date') return value;
  const [scale, word] = SCALES.find(([least]) => number.abs().gte(decimal(least))) ?? ['1', ''];
  const shown = number.div(decimal(scale)).toSignificantDigits(6);
  const [whole = '', fraction] = shown.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return [fraction === undefined ? grouped : `${grouped}.${fraction}`, word, unit]
    .filter((part) => part !== '')
    .join(' ');
}
