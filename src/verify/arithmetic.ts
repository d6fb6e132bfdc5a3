import { type Decimal, plain } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import type { Measured, Value } from './evaluation.ts';
import { isSurelyExact, mustBeExact, wide } from './exactness.ts';
import type { Operator } from './formula/formula.ts';
import { addUnits } from './units/add-units.ts';
import { divideUnits, multiplyUnits } from './units/multiply-units.ts';
import { isPlain } from './units/unit.ts';
import { inWords } from './wording/in-words.ts';

/** A number, and whether a quotient in it may have been cut. */
export type Rounded = Pick<Value, 'value' | 'isRounded'>;

interface Arithmetic {
  readonly words: string;
  unit(left: string, right: string): string;
  value(left: Decimal, right: Decimal): Decimal;
}

const ARITHMETIC: { readonly [O in Operator]: Arithmetic } = {
  '+': { words: 'plus', unit: (l, r) => addUnits(l, '+', r), value: (l, r) => l.plus(r) },
  '-': { words: 'minus', unit: (l, r) => addUnits(l, '-', r), value: (l, r) => l.minus(r) },
  '*': { words: 'times', unit: multiplyUnits, value: (l, r) => l.times(r) },
  '/': { words: 'divided by', unit: divideUnits, value: (l, r) => l.div(r) },
};

/** The unit of two values brought together; a refusal that names both where they do not fit. */
export const unitOf = (left: string, operator: Operator, right: string): string =>
  ARITHMETIC[operator].unit(left, right);

/** 0 has no sign, whatever it came from. */
const unsigned = (value: Decimal): Decimal => (value.isZero() ? value.abs() : value);

/** The number that two come to, the divisor not being 0: sums and products exactly, quotients to 40 digits. */
export function calculate(left: Rounded, operator: Operator, right: Rounded): Rounded {
  const { words, value } = ARITHMETIC[operator];
  const result = unsigned(value(left.value, right.value));
  const wasRounded = left.isRounded === true || right.isRounded === true;
  if (operator !== '/' && !wasRounded && !isSurelyExact(left.value, operator, right.value)) {
    const sum = () => `${plain(left.value)} ${words} ${plain(right.value)}`;
    mustBeExact(result, value(wide(left.value), wide(right.value)), sum);
  }
  const isRounded = wasRounded || (operator === '/' && !wide(result).times(right.value).eq(left.value));
  return { value: result, isRounded };
}

const isSum = (operator: Operator): boolean => operator === '+' || operator === '-';

/** What two values come to: a difference of levels is a change, a quotient of them neither. */
function kindOf(left: Value, operator: Operator, right: Value): Pick<Value, 'isCounted' | 'levelOrChange'> {
  const isCounted = isSum(operator) && left.isCounted === true && right.isCounted === true;
  if (operator === '-') return { isCounted, levelOrChange: 'change' };
  if (operator === '+')
    return { isCounted, levelOrChange: left.levelOrChange === right.levelOrChange ? left.levelOrChange : undefined };
  return {
    isCounted,
    levelOrChange: isPlain(right.unit) && right.levelOrChange === undefined ? left.levelOrChange : undefined,
  };
}

/** Two values brought together with their units. */
export function combine(left: Value, operator: Operator, right: Value): Measured {
  const unit = unitOf(left.unit, operator, right.unit);
  if (operator === '/' && right.value.isZero()) {
    throw new Problem('FORMULA_MEANING', `Cannot divide ${inWords(left.value, left.unit)} by 0.`);
  }
  const { value, isRounded } = calculate(left, operator, right);
  const { words } = ARITHMETIC[operator];
  return {
    value,
    unit,
    isRounded,
    words: () =>
      `${inWords(left.value, left.unit)} ${words} ${inWords(right.value, right.unit)} is ${inWords(value, unit)}`,
    ...kindOf(left, operator, right),
  };
}

/** The value with its sign turned. */
export function negate({ value, unit, isRounded, isCounted, levelOrChange }: Value): Measured {
  const negative = unsigned(value.negated());
  return {
    value: negative,
    unit,
    isRounded,
    isCounted,
    levelOrChange,
    words: () => `${inWords(value, unit)} with its sign turned is ${inWords(negative, unit)}`,
  };
}
