import { Comparator } from '../../domain/comparator.ts';
import { decimal, Exact } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { type Amount, parseAmount } from './amount.ts';
import { boundsOf } from './bounds.ts';
import { boundsOfMove } from './bounds-of-move.ts';
import { calendarYear } from './calendar-year.ts';
import { plainAmount } from './plain-amount.ts';
import { foreignCharacter, plainly } from './plainly.ts';
import { hasPlus, withoutPlus } from './plus.ts';
import { numberInWords, scaled } from './printed-number.ts';
import { parseRange } from './range.ts';
import { stripRate, unitOfRate } from './rate.ts';
import { runLength } from './run-length.ts';
import { splitOfWhole } from './split-of-whole.ts';
import { bothWordings, type Wording } from './strip-wording.ts';
import { type Core, takeWordingOff } from './take-wording-off.ts';
import { unreadable } from './unreadable.ts';
import { whyAmbiguous, whyUnread } from './why-unread.ts';
import { wordingOfHalving } from './wording-of-halving.ts';

/** No printed figure is longer. */
const MOST_CHARACTERS = 100;

const times = (value: number): Amount => ({ unit: 'times', ...numberInWords(decimal(value)) });

/** Wordings that stand without a number: "costs more than" holds one thing against another. */
const ALONE: ReadonlyMap<string, Wording> = new Map([
  ['more than', Comparator.MORE],
  ['costs more than', Comparator.MORE],
  ['exceeds', Comparator.MORE],
  ['less than', Comparator.LESS],
  ['costs less than', Comparator.LESS],
]);

/** What was read of a print, before its own text is put to it. */
type Read = Omit<Quantity, 'text'>;

function quantity({ value, step, round, unit }: Amount, wording: Wording | null): Read {
  const { comparator, low, high } = boundsOf({ value, step }, wording);
  return { value, step, round, unit, comparator, low, high };
}

/** "Rose threefold" is three times as much; a fall by a number of times, or by less than nothing, says nothing certain. */
function canMove({ value, unit }: Amount, direction: 'up' | 'down'): boolean {
  return unit === 'times' ? direction === 'up' && value.gt(1) : !value.isNegative();
}

function rangeOf(
  [first, second]: readonly [Amount, Amount],
  { direction }: Core,
  per: string | null,
): Read | undefined {
  const { unit } = first;
  if (unit === 'year' && (direction !== null || per !== null)) return undefined;
  if (direction !== null && !canMove(first, direction)) return undefined;
  const turn = decimal(-1);
  const [low, high] = direction === 'down' ? [scaled(second, turn), scaled(first, turn)] : [first, second];
  return {
    value: low.value.plus(high.value).div(2),
    step: Exact.min(low.step, high.step),
    round: Exact.min(low.round, high.round),
    unit: unitOfRate(unit, per),
    comparator: Comparator.BETWEEN,
    low: low.value,
    high: high.value,
  };
}

function moved(amount: Amount, { wording, direction }: Core): Read | undefined {
  if (direction === null) return quantity(amount, wording);
  if (!canMove(amount, direction)) return undefined;
  // "Up less than 0%" admits nothing.
  if (amount.value.isZero() && wording !== null) return undefined;
  const turned = { unit: amount.unit, ...scaled(amount, decimal(direction === 'down' ? -1 : 1)) };
  return { ...quantity(turned, wording), ...boundsOfMove(turned, wording, direction) };
}

/** Wordings that admit a tenth of the number: of nothing that is nothing, less than a bare zero admits. */
const OF_A_TENTH: readonly (Wording | null)[] = [Comparator.ABOUT, 'NEARLY', 'JUST_OVER'];

/** A number, a range or a run of periods, the words round it taken off. */
function readNumber(text: string, core: Core, per: string | null): Read | undefined {
  const isBare = core.wording === null || core.wording === Comparator.EQUAL;
  const range = isBare ? parseRange(text) : undefined;
  if (range !== undefined) return rangeOf(range, core, per);
  // What rose or fell for so many months is no number of months more or less.
  const run = per === null ? runLength(text) : undefined;
  if (run !== undefined) return quantity(run, core.wording);
  const split = isBare && core.direction === null && per === null ? splitOfWhole(text) : undefined;
  const amount = split ?? parseAmount(text);
  // A bare year takes no wording but that of calendarYear, nor a rate; "over 2000" may be a count as well.
  if (amount === undefined || amount.unit === 'year') return undefined;
  if (amount.value.isZero() && OF_A_TENTH.includes(core.wording)) return undefined;
  const isHalving = core.direction === null && /^halv/.test(text);
  const asked = isHalving ? { ...core, wording: wordingOfHalving(core.wording) } : core;
  return moved({ ...amount, unit: unitOfRate(amount.unit, per) }, asked);
}

function readWithRate(text: string, per: string | null): Read | undefined {
  const taken = takeWordingOff(withoutPlus(text));
  const wording = taken && bothWordings(taken.wording, hasPlus(text) ? Comparator.AT_LEAST : null);
  if (taken === undefined || wording === undefined) return undefined;
  const core: Core = { ...taken, wording };
  if (core.rest === '' && core.direction !== null && core.wording === null && per === null) {
    const comparator = core.direction === 'up' ? Comparator.INCREASE : Comparator.DECREASE;
    return quantity({ value: decimal(0), step: decimal('0.1'), round: decimal('0.1'), unit: 'share' }, comparator);
  }
  return readNumber(core.rest, core, per);
}

function read(written: string): Read | undefined {
  const alone = ALONE.get(written);
  if (alone !== undefined) return quantity(times(1), alone);
  const year = calendarYear(written);
  if (year !== undefined) return quantity(year.amount, year.wording);
  const { rest, per } = stripRate(written);
  const rate = per === null ? undefined : readWithRate(rest, per);
  return rate ?? readWithRate(written, null);
}

function readWorded(text: string): Read {
  if (text.length > MOST_CHARACTERS) {
    throw unreadable(text, `it has ${text.length} characters, and no figure has more than ${MOST_CHARACTERS}`);
  }
  const foreign = foreignCharacter(text);
  if (foreign !== undefined) throw unreadable(text, `no figure is written with the character ${foreign}`);
  const ambiguous = whyAmbiguous(text);
  if (ambiguous !== undefined) throw unreadable(text, ambiguous);
  const written = plainly(text);
  const figure = read(written);
  if (figure === undefined) throw unreadable(text, whyUnread(written));
  return figure;
}

/** A figure as an article prints it, with what the print admits: "nearly $200 billion", "5.5-6%", "by 2029". */
export function parseFigure(text: string): Quantity {
  const plain = plainAmount(text);
  const { value, step, round, unit, comparator, low, high } =
    plain === undefined ? readWorded(text) : quantity(plain, null);
  return { text, value, step, round, unit, comparator, low, high };
}
