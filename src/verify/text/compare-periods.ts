import type { Claim } from '../../domain/claim.ts';
import { Frequency } from '../../domain/frequency.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { PeriodMention } from './periods/period-mention.ts';

/** How the time of a figure and that of a claim lie: the same, in part the same, apart, or one of them not said. */
export type PeriodFit = 'SAME' | 'OVERLAPS' | 'APART' | 'UNKNOWN';

/** Holds the time that a text names against that of a claim. A bare year may be the fiscal year of a claim about one. */
export function comparePeriods(
  mention: PeriodMention | null,
  { period, periodAnchor }: Pick<Claim, 'period' | 'periodAnchor'>,
): PeriodFit {
  if (mention === null || period === null) return 'UNKNOWN';
  const isFiscal = mention.isBareYear && period.frequency === Frequency.FISCAL_YEAR;
  const own = isFiscal ? (parsePeriod(`FY${mention.period.text}`) ?? mention.period) : mention.period;
  const isSameEnd = own.end === period.end;
  if (own.start === period.start && isSameEnd) return 'SAME';
  // Both speak of the present and on the same day, whatever window a claim takes to see it.
  if (isSameEnd && mention.anchor === 'NOW' && periodAnchor === 'NOW' && own.frequency === Frequency.DAY) return 'SAME';
  // "Since September" counts from any of its days: the claim's own day is one of them.
  const from = mention.anchor === 'SINCE' && periodAnchor === 'SINCE' ? mention.from : null;
  if (isSameEnd && from !== null && from.start <= period.start && period.start <= from.end) return 'SAME';
  return own.start <= period.end && period.start <= own.end ? 'OVERLAPS' : 'APART';
}
