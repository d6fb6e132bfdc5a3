import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysOfMonth } from '../../../src/lib/iso-date.ts';

describe('addDays', () => {
  it.each([
    ['2026-01-30', 1, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-08', -7, '2026-01-01'],
    ['2026-01-01', 0, '2026-01-01'],
    ['1999-12-31', 366, '2000-12-31'],
  ])('%s and %i days is %s', (date, days, later) => expect(addDays(date, days)).toBe(later));

  it('counts as the calendar of the engine does', () => {
    const day = fc.date({ min: new Date('1600-01-01'), max: new Date('9000-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
        const later = new Date(from);
        later.setUTCDate(from.getUTCDate() + days);
        expect(addDays(from.toISOString().slice(0, 10), days)).toBe(later.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('daysOfMonth', () => {
  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 13, 0],
  ])('%i-%i has %i', (year, month, days) => expect(daysOfMonth(year, month)).toBe(days));
});
