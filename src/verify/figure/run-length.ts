import type { Amount } from './amount.ts';
import { cardinal } from './cardinals.ts';
import { printedNumber } from './printed-number.ts';

const LENGTH = '(day|week|month|quarter|year)';
const STRAIGHT = '(?:straight|consecutive|successive)';
const IN_A_ROW = '(?:in a row|on end|running|in succession)';

/** "14 straight months", "six months in a row": the count and the length. */
const COUNTED: readonly RegExp[] = [
  new RegExp(`^(?:for )?(\\d{1,3}|[a-z]+) ${STRAIGHT} ${LENGTH}s?$`),
  new RegExp(`^(?:for )?(\\d{1,3}|[a-z]+) ${LENGTH}s? ${IN_A_ROW}$`),
];

/** "The 14th month", "a 14th straight month". "The 3rd quarter" is a season, so a quarter needs more to be of a run. */
const NTH: readonly RegExp[] = [
  new RegExp(`^(?:for )?(?:the |an? )?(\\d{1,3})(?:st|nd|rd|th) ${STRAIGHT} ${LENGTH}$`),
  new RegExp(`^(?:for )?(?:the |an? )?(\\d{1,3})(?:st|nd|rd|th) ${LENGTH} ${IN_A_ROW}$`),
  /^(?:for )?(?:the |an? )?(\d{1,3})(?:st|nd|rd|th) (day|week|month|year)$/,
];

/** A run of periods by its length: "14 straight months", "14 months in a row", "the 14th month" are all 14 months. */
export function runLength(text: string): Amount | undefined {
  for (const pattern of [...COUNTED, ...NTH]) {
    const [, count = '', length] = pattern.exec(text) ?? [];
    if (length === undefined) continue;
    const number = /^\d/.test(count) ? printedNumber(count) : cardinal(count)?.number;
    if (number !== undefined && !number.value.isZero()) return { unit: `${length}s`, ...number };
  }
  return undefined;
}
