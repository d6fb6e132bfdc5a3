import { Comparator } from '../../domain/comparator.ts';
import type { Amount } from './amount.ts';
import { printedNumber } from './printed-number.ts';

const YEAR = /^(?:(in|during|by|by the end of|before|after) )?(?:fy ?|fiscal (?:year )?)?((?:19|20|21)\d\d)$/;

const WORDINGS: ReadonlyMap<string, Comparator> = new Map([
  ['by', Comparator.AT_MOST],
  ['by the end of', Comparator.AT_MOST],
  ['before', Comparator.LESS],
  ['after', Comparator.MORE],
]);

/** A year and what is asked of it: "2033", "FY2029", "in fiscal 2029", "by 2035", "after 2030". */
export function calendarYear(
  text: string,
): { readonly amount: Amount; readonly wording: Comparator | null } | undefined {
  const [, word = '', digits = ''] = YEAR.exec(text) ?? [];
  const number = digits === '' ? undefined : printedNumber(digits);
  return number === undefined
    ? undefined
    : { amount: { unit: 'year', ...number }, wording: WORDINGS.get(word) ?? null };
}
