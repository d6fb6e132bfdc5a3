import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, daysOfMonth } from '../../../src/lib/iso-date.ts';

describe('addDays', () => {
  it.each([
    ['2026-01-30', 1, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-08', -7, '2026-01-01'],
    ['2026-01-01', 0, '2026-01-01'],
    ['1999-12-31', 366, '2000-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
    ['2026-01-31', 1e15, '9999-12-31'],
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

describe('daysBetween', () => {
  it.each([
    ['2026-01-30', '2026-01-30', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-01', '2026-02-28', -1],
    ['1900-02-28', '1900-03-01', 1],
    ['0000-01-01', '0001-01-01', 366],
    ['0000-01-01', '9999-12-31', 3_652_424],
  ])('from %s to %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it('counts as the calendar of the engine does', () => {
    const day = fc.integer({ min: -730_000, max: 2_900_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [first, last] = [from, to].map((each) => Date.parse(`${each}T00:00:00Z`)) as [number, number];
        expect(daysBetween(from, to)).toBe((last - first) / 86_400_000);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['0050-05-31', 1, '0050-06-30'],
    ['0000-12-31', 2, '0001-02-28'],
    ['9999-12-01', 1, '9999-12-31'],
    ['2026-01-31', -36_000, '0000-01-01'],
    ['2026-01-31', 1e15, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));

  it('goes back as far as it went, but for days that a month lacks', () => {
    const day = fc.integer({ min: -730_000, max: 2_900_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (date, months) => {
        const later = addMonths(date, months);
        fc.pre(later !== '9999-12-31' && later !== '0000-01-01');
        const [from, to] = [date, later].map((each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7)));
        expect((to as number) - (from as number)).toBe(months);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
        if (later.slice(8) === date.slice(8)) expect(addMonths(later, -months)).toBe(date);
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
