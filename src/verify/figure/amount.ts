import { decimal } from '../../domain/decimal.ts';
import { CARDINAL_WORDS, TIMES_WORDS } from './number-words.ts';
import { DIGITS, type PrintedNumber, printedNumber, scaled } from './printed-number.ts';
import { CURRENCY_SIGNS, SCALE_WORDS, UNIT_WORDS } from './printed-unit.ts';

/** A number with its unit, the words round it taken off. */
export interface Amount extends PrintedNumber {
  readonly unit: string;
}

/** A number as it stands in a text, in its parts; any of them but the number may be empty. */
export interface AmountParts {
  readonly sign: string;
  readonly currency: string;
  readonly number: string;
  /** Scale and unit: "billion", "%", "billion dollars". */
  readonly tail: string;
}

/** The pattern of an amount, with the four parts as groups. */
export const AMOUNT = String.raw`([-+]?)(us\$|usd|eur|gbp|[$€£])?\s*(-?(?:${DIGITS}))\s*((?:[%×a-z]|\s)*?)`;

const WHOLE = new RegExp(`^${AMOUNT}$`);

/** What a bare number means: a year of the calendar, a count, or with a decimal point so many times. */
function bareUnit(number: string, { hasPoint }: PrintedNumber, isScaled: boolean): string {
  if (!isScaled && /^(?:19|20|21)\d\d$/.test(number)) return 'year';
  return hasPoint && !isScaled ? 'times' : 'count';
}

/** Puts the parts of an amount together; undefined when they make no sense, as "$5%". */
export function readAmount({ sign, currency, number, tail }: AmountParts): Amount | undefined {
  const digits = printedNumber(number.replace(/^-/, ''));
  if (digits === undefined) return undefined;
  const [first = '', ...rest] = tail.trim().split(/\s+/);
  const scale = SCALE_WORDS.get(first);
  const word = scale === undefined ? tail.trim().replace(/\s+/g, ' ') : rest.join(' ');
  const named = UNIT_WORDS.get(word);
  const signed = CURRENCY_SIGNS.get(currency);
  if (word !== '' && named === undefined) return undefined;
  if (signed !== undefined && named !== undefined && named !== signed) return undefined;
  const isNegative = (sign === '-') !== number.startsWith('-');
  const inScale = scaled(digits, (scale ?? decimal(1)).times(isNegative ? -1 : 1));
  return { ...inScale, unit: signed ?? named ?? bareUnit(number, digits, scale !== undefined) };
}

function inWords(text: string): Amount | undefined {
  const times = TIMES_WORDS.get(text);
  if (times !== undefined) return { ...times, unit: 'times' };
  const [first = '', ...rest] = text.split(' ');
  const number = CARDINAL_WORDS.get(first);
  if (number === undefined) return undefined;
  const scale = SCALE_WORDS.get(rest[0] ?? '');
  const word = rest.slice(scale === undefined ? 0 : 1).join(' ');
  const unit = word === '' ? 'count' : UNIT_WORDS.get(word);
  return unit === undefined ? undefined : { ...scaled(number, scale ?? decimal(1)), unit };
}

/** An amount in digits or in words: "$1,147 billion", "100 basis points", "six months", "double", "FY2029". */
export function parseAmount(text: string): Amount | undefined {
  const year = /^fy ?((?:19|20|21)\d\d)$/.exec(text)?.[1];
  if (year !== undefined) return parseAmount(year);
  const parts = WHOLE.exec(text);
  if (parts === null) return inWords(text);
  const [, sign = '', currency = '', number = '', tail = ''] = parts;
  return readAmount({ sign, currency, number, tail });
}
