import { Comparator } from '../../domain/comparator.ts';
import { decimal, Exact } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { abridged } from '../wording/abridged.ts';
import { type Amount, parseAmount } from './amount.ts';
import { boundsOf } from './bounds.ts';
import { boundsOfMove } from './bounds-of-move.ts';
import { stripDirection } from './direction.ts';
import { scaled } from './printed-number.ts';
import { parseRange } from './range.ts';
import { stripRate } from './rate.ts';
import { stripWording, type Wording } from './strip-wording.ts';

/** No printed figure is longer. */
const MOST_CHARACTERS = 100;

/** The text in one way of writing: small letters, plain signs, one space between words. */
function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[−‐‑‒–—]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/([a-z\d])-(?=[a-z])/g, '$1 ')
    .trim();
}

const TIMES_ONE: Amount = {
  value: decimal(1),
  step: decimal('0.1'),
  round: decimal('0.1'),
  hasPoint: false,
  unit: 'times',
};

/** Wordings that stand without a number: "costs more than" holds one thing against another. */
const ALONE: ReadonlyMap<string, Wording> = new Map([
  ['more than', Comparator.MORE],
  ['costs more than', Comparator.MORE],
  ['exceeds', Comparator.MORE],
  ['less than', Comparator.LESS],
  ['costs less than', Comparator.LESS],
]);

function quantity(text: string, amount: Amount, wording: Wording | null, per: string | null): Quantity {
  const { value, step, round } = amount;
  const unit = per === null ? amount.unit : `${amount.unit} per ${per}`;
  return { text, value, ...boundsOf(amount, wording), unit, step, round };
}

function read(text: string): Quantity | undefined {
  const written = plainly(text);
  const alone = ALONE.get(written);
  if (alone !== undefined) return quantity(text, TIMES_ONE, alone, null);
  const by = /^by (?=(?:fy ?)?\d{4}$)/.exec(written);
  // A plus after the digits, "$500+ billion" or "2%+", is "at least"; one before them is a sign.
  const plus = /[\d%]\+/.test(written);
  const { rest, per } = stripRate(by === null ? written.replace(/([\d%])\+/, '$1') : written.slice(by[0].length));
  const outer = stripWording(rest);
  const { direction, rest: undirected } = stripDirection(outer.rest);
  if (undirected === '' && direction !== null && outer.wording === null && per === null && !plus) {
    const comparator = direction === 'up' ? Comparator.INCREASE : Comparator.DECREASE;
    return quantity(text, { ...TIMES_ONE, value: decimal(0), unit: 'share' }, comparator, null);
  }
  const inner = outer.wording === null ? stripWording(undirected) : { rest: undirected, wording: outer.wording };
  const wording = by !== null ? Comparator.AT_MOST : plus ? Comparator.AT_LEAST : inner.wording;
  const range = wording === null || wording === Comparator.EQUAL ? parseRange(inner.rest) : undefined;
  const turn = decimal(direction === 'down' ? -1 : 1);
  if (range !== undefined) {
    const [low, high] = direction === 'down' ? [scaled(range[1], turn), scaled(range[0], turn)] : range;
    const { unit } = range[0];
    const middle: Amount = {
      value: low.value.plus(high.value).div(2),
      step: Exact.min(low.step, high.step),
      round: Exact.min(low.round, high.round),
      hasPoint: false,
      unit,
    };
    const bounds = { comparator: Comparator.BETWEEN, low: low.value, high: high.value };
    return { ...quantity(text, middle, null, per), ...bounds };
  }
  const amount = parseAmount(inner.rest);
  if (amount === undefined || (direction !== null && amount.value.isNegative())) return undefined;
  const moved: Amount = { ...scaled(amount, turn), unit: amount.unit };
  const figure = quantity(text, moved, wording, per);
  return direction === null ? figure : { ...figure, ...boundsOfMove(moved, wording, direction) };
}

/** A figure as an article prints it, with what the print admits: "nearly $200 billion", "5.5-6%", "by 2029". */
export function parseFigure(text: string): Quantity {
  const figure = text.length > MOST_CHARACTERS ? undefined : read(text);
  if (figure !== undefined) return figure;
  throw new Problem('UNREADABLE_FIGURE', abridged(text));
}
