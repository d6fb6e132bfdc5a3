import { type Decimal, decimal, powerOfTen } from '../../domain/decimal.ts';

/** A number as printed, with the worth of its digits. */
export interface PrintedNumber {
  readonly value: Decimal;
  /** Worth of the last printed digit. */
  readonly step: Decimal;
  /** Worth of the last digit that is not zero. */
  readonly round: Decimal;
}

/** The pattern of a number in digits: "1,147", "11.5", "2029". Thousands are grouped by commas or not at all. */
export const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;

const MOST_DIGITS = 25;

/** Reads a number in digits; undefined when it has more of them than any print. */
export function printedNumber(text: string): PrintedNumber | undefined {
  const digits = text.replaceAll(',', '');
  if (digits.length > MOST_DIGITS) return undefined;
  const [whole = '', fraction = ''] = digits.split('.');
  const value = decimal(digits);
  const zeros = value.isZero() ? 0 : (/0*$/.exec(whole + fraction)?.[0].length ?? 0);
  return { value, step: powerOfTen(-fraction.length), round: powerOfTen(zeros - fraction.length) };
}

/** A number in words is never meant to the last digit: its step is a tenth of it. "Zero" is as good as "0". */
export function numberInWords(value: Decimal): PrintedNumber {
  const step = value.isZero() ? decimal(1) : value.abs().div(10);
  return { value, step, round: step };
}

/** The same number in another scale: billions, or with its sign turned. */
export function scaled({ value, step, round }: PrintedNumber, scale: Decimal): PrintedNumber {
  return { value: value.times(scale), step: step.times(scale.abs()), round: round.times(scale.abs()) };
}
