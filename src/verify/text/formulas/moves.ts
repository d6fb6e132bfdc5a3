import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
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
  const name = quoted(series.slug);
  const [over, ...otherPeriods] = movesOver(making);
  if (over === undefined) return { why: 'from when it moved, the text does not say' };
  const [from, to] = endsOf(over, making);
  const formula =
    to === null
      ? written.upToNow(name, series.frequency === Frequency.DAY)
      : written.between(name, quoted(from), quoted(to));
  return made(formula, over, { otherPeriods, range: written === CHANGE ? fromAnyDay(making, over.end) : null });
}

/** "Since September" may count from any of its days: how much a daily series moved from its highest and from its lowest there. */
function fromAnyDay({ series, time }: Making, end: string): MadeFormula['range'] {
  const { from, anchor } = time;
  const isAnyDay =
    series.frequency === Frequency.DAY &&
    anchor === PeriodAnchor.SINCE &&
    from !== null &&
    from.frequency !== Frequency.DAY;
  if (!isAnyDay) return null;
  const name = quoted(series.slug);
  const moved = (measure: 'min' | 'max') =>
    `latest(${name}, ${quoted(end)}) - ${measure}(${name}, ${quoted(from.start)}, ${quoted(from.end)})`;
  return [moved('max'), moved('min')];
}

/** How much a series moved over a time, in its own unit. */
export const changeOver = (making: Making): Made => moveBy(CHANGE, making);

/** How much a series moved over a time, in percent. */
export const relativeChangeOver = (making: Making): Made => moveBy(RELATIVE, making);

/** How many times as high a series was at the end of a time as at its start. */
export const ratioOver = (making: Making): Made => moveBy(RATIO, making);
