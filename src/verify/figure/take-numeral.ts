import { cardinal } from './cardinals.ts';
import { fraction } from './fractions.ts';
import { multiple } from './multiples.ts';
import type { Numeral } from './numeral.ts';
import { part } from './parts.ts';
import { DIGITS, printedNumber } from './printed-number.ts';

const NUMBER = new RegExp(`^(?:${DIGITS})(?![\\d.,/])`);

function digits(text: string): Numeral | undefined {
  const written = NUMBER.exec(text)?.[0];
  const number = written === undefined ? undefined : printedNumber(written);
  if (written === undefined || number === undefined) return undefined;
  return { number, kind: 'digits', written, rest: text.slice(written.length) };
}

// "4 1/4" starts with "4" and "a third" with "a", so the longer forms come first.
const FAMILIES: readonly ((text: string) => Numeral | undefined)[] = [fraction, part, multiple, digits, cardinal];

/** Takes the number off the start of a text, in digits or in words. */
export function takeNumeral(text: string): Numeral | undefined {
  for (const family of FAMILIES) {
    const numeral = family(text);
    if (numeral !== undefined) return { ...numeral, rest: numeral.rest.trim() };
  }
  return undefined;
}
