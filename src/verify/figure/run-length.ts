import type { Amount } from './amount.ts';
import { printedNumber } from './printed-number.ts';

const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years'],
]);

const IN_A_ROW = 'in a row|on end|running|in succession|straight|consecutive';
const COUNTED = new RegExp(
  `^(\\d{1,3}) (?:(straight|consecutive|successive) )?(day|week|month|quarter|year)s?(?: (?:${IN_A_ROW}))?$`,
);
const NTH = new RegExp(
  `^(?:the |a |for the |for a )?(\\d{1,3})(?:st|nd|rd|th) (?:(straight|consecutive|successive) )?(day|week|month|quarter|year)(?: (?:${IN_A_ROW}))?$`,
);

/** A run of periods by its length: "14 straight months", "14 months in a row", "the 14th month" are all 14 months. */
export function runLength(text: string): Amount | undefined {
  const counted = COUNTED.exec(text.replace(/^for /, ''));
  const nth = NTH.exec(text);
  const [, digits = '', straight, length = ''] = counted ?? nth ?? [];
  // "The 3rd quarter" is a season; only a word such as "straight" makes it the third of a run.
  if (counted === null && length === 'quarter' && straight === undefined && !/quarter ./.test(text)) return undefined;
  const unit = LENGTHS.get(length);
  const number = unit === undefined ? undefined : printedNumber(digits);
  return unit === undefined || number === undefined ? undefined : { ...number, unit };
}
