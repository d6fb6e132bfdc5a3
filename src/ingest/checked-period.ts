import { Frequency } from '../domain/frequency.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import { daysBetween } from '../lib/iso-date.ts';
import { checkedDate } from './checked-date.ts';
import { fault } from './fault.ts';
import { type Place, within } from './place.ts';
import type { SeedClaim } from './seed-format.ts';

/** The fewest days that a stretch of each frequency can have. */
const LEAST_DAYS: { readonly [F in Frequency]: number } = {
  DAY: 1,
  WEEK: 1,
  MONTH: 28,
  QUARTER: 90,
  FISCAL_YEAR: 365,
  YEAR: 365,
  MULTI_YEAR: 367,
};

/** A claim's period. Where its text is one of the five ways to write a period, it means that and nothing else. */
export function checkedPeriod(given: NonNullable<SeedClaim['period']>, place: Place): Period {
  const { text, frequency } = given;
  const start = checkedDate(given.start, within(place, 'start')) as string;
  const end = checkedDate(given.end, within(place, 'end')) as string;
  if (start > end) {
    throw fault(place, `The period starts on ${start} and ends on ${end}.`, 'The start comes first.');
  }
  const written = parsePeriod(text);
  if (written !== undefined && (written.start !== start || written.end !== end)) {
    throw fault(
      place,
      `"${text}" is written and ${start} to ${end} is given.`,
      `"${text}" is ${written.start} to ${written.end}.`,
    );
  }
  const asDay = frequency === Frequency.WEEK ? Frequency.DAY : frequency;
  if (written !== undefined && written.frequency !== asDay) {
    throw fault(within(place, 'frequency'), `"${text}" is no ${frequency}.`, `Write ${written.frequency}.`);
  }
  const days = daysBetween(start, end) + 1;
  if (days < LEAST_DAYS[frequency]) {
    throw fault(
      within(place, 'frequency'),
      `${start} to ${end} is ${days} days, too short for ${frequency}.`,
      `A period of that frequency has at least ${LEAST_DAYS[frequency]} days.`,
    );
  }
  return { text, start, end, frequency };
}
