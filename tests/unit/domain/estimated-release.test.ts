import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedRelease } from '../../../src/domain/estimated-release.ts';
import { addDays, daysBetween } from '../../../src/lib/iso-date.ts';

const business = (days: number) => ({ days, business: true, text: '' });
const calendar = (days: number) => ({ days, business: false, text: '' });

describe('estimatedRelease', () => {
  it.each([
    // January 2026 ends on a Saturday, November 2025 on a Sunday, October 2025 on a Friday, December 2025 on a Wednesday.
    ['8th business day after a Saturday', '2026-01-31', business(8), '2026-02-11'],
    ['8th business day after a Sunday', '2025-11-30', business(8), '2025-12-10'],
    ['8th business day after a Friday', '2025-10-31', business(8), '2025-11-12'],
    ['8th business day after a Wednesday', '2025-12-31', business(8), '2026-01-12'],
    ['next business day after a Friday', '2026-01-30', business(1), '2026-02-02'],
    ['next business day after a Saturday', '2026-01-31', business(1), '2026-02-02'],
    ['next business day after a Thursday', '2026-01-29', business(1), '2026-01-30'],
    ['a week of business days', '2026-01-28', business(5), '2026-02-04'],
    ['the same day on a weekday', '2026-01-30', business(0), '2026-01-30'],
    ['the same day on a Saturday', '2026-01-31', business(0), '2026-02-02'],
    ['the same day on a Sunday', '2026-02-01', business(0), '2026-02-02'],
    ['calendar days count weekends', '2026-01-31', calendar(14), '2026-02-14'],
    ['no calendar days', '2026-01-31', calendar(0), '2026-01-31'],
    ['before 1970', '1953-04-30', business(2), '1953-05-04'],
  ])('%s: %s', (_what, end, rule, expected) => {
    expect(estimatedRelease(end, rule)).toBe(expected);
  });

  it('is what counting day by day gives', () => {
    const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const counted = (end: string, days: number): string => {
      let date = end;
      for (let left = days; left > 0; ) {
        date = addDays(date, 1);
        if (!isWeekend(date)) left -= 1;
      }
      return date;
    };
    const end = fc.integer({ min: -9000, max: 30000 }).map((days) => addDays('1970-01-01', days));
    fc.assert(
      fc.property(end, fc.integer({ min: 1, max: 90 }), (day, days) => {
        expect(estimatedRelease(day, business(days))).toBe(counted(day, days));
        expect(daysBetween(day, estimatedRelease(day, calendar(days)))).toBe(days);
      }),
    );
  });
});
