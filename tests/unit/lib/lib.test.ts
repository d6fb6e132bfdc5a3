import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate } from '../../../src/lib/iso-date.ts';
import { nearestName } from '../../../src/lib/nearest-name.ts';

describe('isIsoDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2025-04-31', false],
    ['2025-1-1', false],
    ['0000-01-01', true],
    ['2025-01-01T00:00:00Z', false],
  ])('%s: %s', (text, is) => {
    expect(isIsoDate(text)).toBe(is);
  });
});

describe('dates', () => {
  it.each([
    ['2025-10-01', '2025-11-01', 31],
    ['2022-09-06', '2022-10-25', 49],
    ['2025-03-01', '2025-02-28', -1],
    ['2025-03-30', '2025-03-31', 1],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', -24, '2024-01-31'],
    ['2025-12-15', 2, '2026-02-15'],
  ])('%s and %i months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });
});

describe('nearestName', () => {
  const SERIES = ['fred/dgs10', 'fred/gs10', 'nyfed/acmtp10', 'cbo/debt-gdp'];
  it.each([
    ['fred/dgs1', 'fred/dgs10'],
    ['FRED/DGS10', 'fred/dgs10'],
    ['cbo/debtgdp', 'cbo/debt-gdp'],
    ['ecb/m3', undefined],
    ['', undefined],
  ])('"%s" was meant to be %s', (typed, meant) => {
    expect(nearestName(typed, SERIES)).toBe(meant);
  });
});
