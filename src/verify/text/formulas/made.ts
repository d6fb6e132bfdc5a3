import type { Period } from '../../../domain/period.ts';
import type { Series } from '../../../domain/series.ts';
import type { IsoDate } from '../../../lib/iso-date.ts';
import type { PeriodMention } from '../periods/period-mention.ts';

/** A formula made for a figure of a text; `$from` and `$to` in it are the ends of its period. */
export interface MadeFormula {
  readonly formula: string;
  readonly period: Period;
  /** What was taken for granted in making it, as a sentence; null where the text says all. */
  readonly note: string | null;
  /**
   * Other times that the same words may mean: "since September" may count from its start or its end. The figure is
   * decided on only where all agree.
   */
  readonly otherPeriods: readonly Period[];
  /** The least and the greatest that other days of the time named would give: between them a figure may be right of some day. */
  readonly range: readonly [least: string, greatest: string] | null;
}

/** Why no formula could be made, as a clause. */
export interface NotMade {
  readonly why: string;
}

export type Made = MadeFormula | NotMade;

/** What a formula is made from. */
export interface Making {
  readonly series: Series;
  readonly time: PeriodMention;
  /** The day of the text. */
  readonly day: IsoDate;
  /** The words just before the figure. */
  readonly before: string;
}

export const isMade = (made: Made): made is MadeFormula => 'formula' in made;

export const quoted = (text: string): string => `"${text}"`;

export function made(formula: string, period: Period, also: Partial<MadeFormula> = {}): MadeFormula {
  return { formula, period, note: null, otherPeriods: [], range: null, ...also };
}
