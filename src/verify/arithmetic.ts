import { type Decimal, plain } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import type { Measured, Value } from './evaluation.ts';
import { mustBeExact, wide } from './exactness.ts';
import type { Operator } from './formula/formula.ts';
import { addUnits } from './units/add-units.ts';
import { divideUnits, multiplyUnits } from './units/multiply-units.ts';
import { inWords } from './wording/in-words.ts';

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

/** Two values brought together with their units: sums and products exactly, quotients to 40 digits. */
export function combine(left: Value, operator: Operator, right: Value): Measured {
  const { words, unit, value } = ARITHMETIC[operator];
  const resulting = unit(left.unit, right.unit);
  if (operator === '/' && right.value.isZero()) {
    throw new Problem('FORMULA_MEANING', `Cannot divide ${inWords(left.value, left.unit)} by 0.`);
  }
  const result = value(left.value, right.value);
  const wasRounded = left.isRounded === true || right.isRounded === true;
  if (operator !== '/' && !wasRounded) {
    const sum = () => `${plain(left.value)} ${words} ${plain(right.value)}`;
    mustBeExact(result, value(wide(left.value), wide(right.value)), sum);
  }
  return {
    value: result,
    unit: resulting,
    isRounded: wasRounded || (operator === '/' && !wide(result).times(right.value).eq(left.value)),
    words: () =>
      `${inWords(left.value, left.unit)} ${words} ${inWords(right.value, right.unit)} is ${inWords(result, resulting)}`,
  };
}

/** The value with its sign turned. */
export function negate({ value, unit, isRounded }: Value): Measured {
  const negative = value.negated();
  return {
    value: negative,
    unit,
    isRounded,
    words: () => `${inWords(value, unit)} with its sign turned is ${inWords(negative, unit)}`,
  };
}
