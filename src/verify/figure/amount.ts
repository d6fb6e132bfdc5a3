import { decimal } from '../../domain/decimal.ts';
import type { Numeral } from './numeral.ts';
import { type PrintedNumber, scaled } from './printed-number.ts';
import { CURRENCY_SIGNS } from './printed-unit.ts';
import { readTail, type Tail } from './tail.ts';
import { takeNumeral } from './take-numeral.ts';

/** A number with its unit, the words round it taken off. */
export interface Amount extends PrintedNumber {
  readonly unit: string;
}

/** A number as it stands in a text, in its parts; sign, currency and tail may be empty. */
export interface AmountParts {
  readonly isNegative: boolean;
  readonly currency: string;
  readonly numeral: Numeral;
  /** Scale and unit: "billion", "%", "billion dollars". */
  readonly tail: string;
}

const HEAD = /^((?:minus|negative) |[-+])? ?(us\$|(?:usd|eur|gbp|jpy)(?![a-z])|[$€£¥])? ?([-+])?/;
const MINUS: readonly string[] = ['minus ', 'negative ', '-'];

/** The accountant's minus, "(0.4)%" or "($5 billion)", with a sign in its place. */
const signed = (text: string): string => text.replace(/^(us\$|[$€£¥])?\(((?!\s*[-+(])[^()]+)\)(.*)$/, '-$1$2$3');

/** An amount taken apart: sign and currency before the number, scale and unit after it. */
export function amountParts(text: string): AmountParts | undefined {
  const plain = signed(text);
  const [head = '', outer, currency = '', inner] = HEAD.exec(plain) ?? [];
  if (outer !== undefined && inner !== undefined) return undefined;
  const numeral = takeNumeral(plain.slice(head.length).trim());
  if (numeral === undefined) return undefined;
  const sign = outer ?? inner;
  if (sign !== undefined && numeral.kind === 'multiple') return undefined;
  return { isNegative: sign !== undefined && MINUS.includes(sign), currency, numeral, tail: numeral.rest };
}

/**
 * What a number without a unit counts. Four digits from 1900 to 2199 are a year of the calendar, other whole numbers
 * and numbers in words a count; one with a decimal point is a plain number, so many times. Parts of a whole ("half",
 * "a third") are a share, which percent can tell; multiples ("double") are times, which percent cannot: a change of
 * +100 % is a doubling. A fraction in figures and a lone "a" have no unit of their own.
 */
function unitOfNumber({ kind, written }: Numeral, { scale }: Tail): string | undefined {
  if (kind === 'multiple') return 'times';
  if (kind === 'part') return scale === null ? 'share' : 'count';
  if (kind === 'fraction' || (scale === null && /^an?$/.test(written))) return undefined;
  if (scale === null && /^(?:19|20|21)\d\d$/.test(written)) return 'year';
  return kind === 'digits' && scale === null && /[.¼½¾⅓⅔⅛⅜⅝⅞/]/.test(written) ? 'times' : 'count';
}

/** Puts the parts of an amount together; undefined when they make no sense, as "$5%". */
export function amountOf({ isNegative, currency, numeral, tail }: AmountParts): Amount | undefined {
  const read = readTail(tail);
  if (read === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(currency);
  if (sign !== undefined && read.unit !== null && read.unit !== sign) return undefined;
  if (read.isShort && sign === undefined && read.unit === null) return undefined;
  if (numeral.kind === 'multiple' && (read.scale !== null || read.unit !== null)) return undefined;
  const unit = sign ?? read.unit ?? unitOfNumber(numeral, read);
  if (unit === undefined) return undefined;
  if (read.scale === null && !isNegative) return { unit, ...numeral.number };
  const turned = (read.scale ?? decimal(1)).times(isNegative ? -1 : 1);
  return { unit, ...scaled(numeral.number, turned) };
}

/** An amount in digits or in words: "$1,147 billion", "100 basis points", "half a percent", "double", "(0.4)%". */
export function parseAmount(text: string): Amount | undefined {
  const parts = amountParts(text);
  return parts === undefined ? undefined : amountOf(parts);
}
