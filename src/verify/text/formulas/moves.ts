import { Frequency } from '../../../domain/frequency.ts';
import type { Period } from '../../../domain/period.ts';
import { type Made, type MadeFormula, type Making, made, quoted } from './made.ts';
import { endsOf, isNow, movesOver } from './times.ts';

/** How a move is written: from one figure to another, or up to the newest one by the end of the time. */
interface Written {
  between(name: string, from: string, to: string): string;
  upToNow(name: string, isDaily: boolean): string;
}

const CHANGE: Written = {
  between: (name, from, to) => `change(${name}, ${from}, ${to})`,
  upToNow: (name, isDaily) => (isDaily ? `change(${name}, $from, $to)` : `latest(${name}, $to) - at(${name}, $from)`),
};

const RELATIVE: Written = {
  between: (name, from, to) => `percentChange(${name}, ${from}, ${to})`,
  upToNow: (name, isDaily) =>
    isDaily ? `percentChange(${name}, $from, $to)` : `latest(${name}, $to) / at(${name}, $from) - 1`,
};

const RATIO: Written = {
  between: (name, from, to) => `at(${name}, ${to}) / at(${name}, ${from})`,
  upToNow: (name) => `latest(${name}, $to) / at(${name}, $from)`,
};

function moveBy(written: Written, making: Making): Made {
  const { series, time } = making;
  if (isNow(making) || (time.period.frequency === Frequency.DAY && time.from === null)) {
    return { why: 'from when it moved, the text does not say' };
  }
  if (time.from === null && time.period.end > making.day) {
    return { why: 'it is to come, and from when it moves, the text does not say' };
  }
  const name = quoted(series.slug);
  const [over, ...otherPeriods] = movesOver(making);
  if (over === undefined) return { why: 'from when it moved, the text does not say' };
  const [from, to] = endsOf(over, making);
  const formula =
    to === null
      ? written.upToNow(name, series.frequency === Frequency.DAY)
      : written.between(name, quoted(from), quoted(to));
  return made(formula, over, { otherPeriods, range: written === CHANGE ? betweenAnyDays(making, over) : null });
}

/**
 * "Up half a point in April" may be of any days of it; "since September" and "from September to January" may count from
 * and to any of their days: the least and the greatest that a daily series moved between them.
 */
function betweenAnyDays({ series, time, day }: Making, over: Period): MadeFormula['range'] {
  const { from, to } = time;
  const isLong = (period: Period | null) => period !== null && period.frequency !== Frequency.DAY;
  if (series.frequency !== Frequency.DAY) return null;
  const name = quoted(series.slug);
  const within = (measure: 'min' | 'max', { start, end }: Pick<Period, 'start' | 'end'>) =>
    `${measure}(${name}, ${quoted(start)}, ${quoted(end)})`;
  if (from === null) {
    const whole = { start: over.start, end: over.end };
    return [`${within('min', whole)} - ${within('max', whole)}`, `${within('max', whole)} - ${within('min', whole)}`];
  }
  if (!isLong(from) && !isLong(to)) return null;
  const end = (measure: 'min' | 'max') =>
    to === null || to.end > day ? `latest(${name}, ${quoted(over.end)})` : within(measure, to);
  return [`${end('min')} - ${within('max', from)}`, `${end('max')} - ${within('min', from)}`];
}

/** How much a series moved over a time, in its own unit. */
export const changeOver = (making: Making): Made => moveBy(CHANGE, making);

/** How much a series moved over a time, in percent. */
export const relativeChangeOver = (making: Making): Made => moveBy(RELATIVE, making);

/** How many times as high a series was at the end of a time as at its start. */
export const ratioOver = (making: Making): Made => moveBy(RATIO, making);
