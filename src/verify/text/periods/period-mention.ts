import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import { type Period, parsePeriod } from '../../../domain/period.ts';
import type { IsoDate } from '../../../lib/iso-date.ts';
import type { TextSpan } from '../span.ts';

/** A time that a text names. */
export interface PeriodMention extends TextSpan {
  readonly period: Period;
  readonly anchor: PeriodAnchor;
  /** A year that the text does not call fiscal or calendar: of a series of fiscal years it may be one of these. */
  readonly isBareYear: boolean;
  /** Of a stretch the time that it is named to begin with, "since September", "from 2015 to 2025"; null elsewhere. */
  readonly from: Period | null;
  /** The time that a stretch is named to end with; null where it ends on the day of the text. */
  readonly to: Period | null;
}

/** How times of one kind are written. */
export interface PeriodFamily {
  readonly name: string;
  /** The times in a plain text of a day; what depends on that day is worked out from it. */
  find(plain: string, day: IsoDate): readonly PeriodMention[];
}

type Groups = { readonly [name: string]: string | undefined };

/** A family of one pattern with the flag "g" and of what its groups mean; undefined where they mean no time. */
export function periodsBy(
  name: string,
  pattern: RegExp,
  meaning: (groups: Groups, day: IsoDate, plain: string, at: number) => Meaning | undefined,
): PeriodFamily {
  return {
    name,
    find: (plain, day) =>
      [...plain.matchAll(pattern)].flatMap((match): PeriodMention[] => {
        const meant = meaning(match.groups ?? {}, day, plain, match.index);
        if (meant === undefined) return [];
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            anchor: PeriodAnchor.STATED,
            isBareYear: false,
            from: null,
            to: null,
            ...meant,
          },
        ];
      }),
  };
}

type Meaning = Pick<PeriodMention, 'period'> & Partial<Pick<PeriodMention, 'anchor' | 'isBareYear'>>;

/** One of the periods that can be written in one word: "2026-01", "FY2025". */
export function written(text: string): Meaning | undefined {
  const period = parsePeriod(text);
  return period && { period };
}

/** Several days, months or years together, with the name that the text of a period has. */
export function stretch(
  text: string,
  start: IsoDate,
  end: IsoDate,
  anchor: PeriodAnchor = PeriodAnchor.STATED,
): Meaning {
  return { period: { text, start, end, frequency: Frequency.MULTI_YEAR }, anchor };
}
