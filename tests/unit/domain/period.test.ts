import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../src/domain/frequency.ts';
import { parsePeriod, periodOf } from '../../../src/domain/period.ts';
import { addDays } from '../../../src/lib/iso-date.ts';

describe('parsePeriod', () => {
  it.each([
    ['2026-01-30', '2026-01-30', '2026-01-30', 'DAY'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['2025Q4', '2025-10-01', '2025-12-31', 'QUARTER'],
    ['FY2025', '2024-10-01', '2025-09-30', 'FISCAL_YEAR'],
    ['2025', '2025-01-01', '2025-12-31', 'YEAR'],
  ])('%s is %s to %s, %s', (text, start, end, frequency) => {
    expect(parsePeriod(text)).toEqual({ text, start, end, frequency });
  });

  it.each(['2025Q5', '2025-13', '2025-02-29', 'FY25', 'fy2025', '2025-1', '25', '', '2025Q', ' 2025'])(
    '"%s" is no period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it('ends months and quarters on their last day', () => {
    const month = fc.tuple(fc.integer({ min: 1600, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const [last, text] = [new Date(Date.UTC(year, number, 0)).toISOString(), String(number).padStart(2, '0')];
        expect(parsePeriod(`${year}-${text}`)?.end).toBe(last.slice(0, 10));
        if (number % 3 === 0) expect(parsePeriod(`${year}Q${number / 3}`)?.end).toBe(last.slice(0, 10));
      }),
    );
  });

  it('gives back every period that a day falls in', () => {
    const day = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
    const frequency = fc.constantFrom<Frequency>('DAY', 'MONTH', 'QUARTER', 'FISCAL_YEAR', 'YEAR');
    fc.assert(
      fc.property(day, frequency, (date, each) => {
        const period = periodOf(date, each);
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(parsePeriod(period.text)).toEqual(period);
      }),
    );
  });
});
