import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { seedAsFacts } from './seed-facts.ts';

const FACTS = seedAsFacts();

/** The verdict on a figure that somebody sends, or the sentence that refuses it. */
function said(formula: string, printed: string): string {
  try {
    return checkFigure({
      formula,
      stated: parseFigure(printed),
      period: null,
      anchor: null,
      kind: null,
      facts: FACTS,
      asOf: null,
      today: '2026-11-22',
      articleDay: null,
    }).verdict;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

describe('a movement is held against a change', () => {
  const LEVEL = 'at("fred/dgs10", "2026-01-30")';
  const FALL = 'change("fred/dgs10", "2025-01-13", "2026-01-30")';

  it.each([
    [
      LEVEL,
      'rising',
      '"rising" tells of a change, and what is measured is a level of 4.26 percent; measure it with change(…) or percentChange(…).',
    ],
    [
      LEVEL,
      'up 4.3%',
      '"up 4.3%" tells of a change, and what is measured is a level of 4.26 percent; measure it with change(…) or percentChange(…).',
    ],
    [
      'mean("fred/dgs10", "2026-01")',
      'rose 4.2%',
      '"rose 4.2%" tells of a change, and what is measured is a level of 4.2135 percent; measure it with change(…) or percentChange(…).',
    ],
    [LEVEL, '4.26%', 'ACCURATE'],
    [FALL, 'fell 53 basis points', 'ACCURATE'],
    [FALL, 'falling', 'ACCURATE'],
    // A difference of levels is a change, a quotient of them is what "tripled" speaks of.
    ['at("fred/dgs10", "2026-01-30") - at("fred/dgs10", "2025-01-13")', 'fell 0.53 points', 'ACCURATE'],
    ['at("cbo/debt", "FY2025") / at("cbo/debt", "FY2007")', 'rose sixfold', 'ACCURATE'],
    ['percentChange("cbo/debt", "FY2007", "FY2025")', 'six times', 'ACCURATE'],
    ['percentChange("tic/china", "2013-11", "2025-12")', 'almost halved', 'ACCURATE'],
    ['percentChange("tic/china", "2013-11", "2025-12")', 'more than halved', 'CLOSE'],
    ['percentChange("fred/gs10", "2018-10", "2020-03")', 'more than halved', 'ACCURATE'],
    ['percentChange("fred/gs10", "2018-10", "2018-12")', 'more than halved', 'CONTRADICTED'],
    ['percentChange("cbo/debt", "FY2015", "FY2025")', 'at least halved', 'CONTRADICTED'],
    ['percentChange("fred/gs10", "2018-10", "2019-08")', 'less than halved', 'ACCURATE'],
  ])('%s, %s: %s', (formula, printed, expected) => {
    expect(said(formula, printed)).toBe(expected);
  });

  it.each([
    // What does not say up or down cannot be held against a fall.
    [
      FALL,
      '53 basis points',
      '"53 basis points" does not say up or down, and what is measured is a change of -0.53 percentage points; write "fell 53 basis points" or "rose 53 basis points", or measure its size with abs(…).',
    ],
    [
      FALL,
      'less than 50 basis points',
      '"less than 50 basis points" does not say up or down, and what is measured is a change of -0.53 percentage points; write "fell less than 50 basis points" or "rose less than 50 basis points", or measure its size with abs(…).',
    ],
    // A balance below 0 is not held against a figure above it.
    [
      'at("fred/mtsds133fms", "2025-10")',
      'a deficit of less than $200 billion',
      '"a deficit of less than $200 billion" is above 0, and what is measured is -284.3501 billion USD; write the figure with a minus, or measure its size with abs(…).',
    ],
    ['abs(at("fred/mtsds133fms", "2025-10"))', 'a deficit of $284 billion', 'ACCURATE'],
    ['at("fred/mtsds133fms", "2025-10")', '-$284 billion', 'ACCURATE'],
    [`abs(${FALL})`, '53 basis points', 'ACCURATE'],
    [`abs(${FALL})`, 'less than 50 basis points', 'CONTRADICTED'],
    // A rise that is small enough is "less than", and a great fall is never.
    ['change("fred/dgs10", "2026-01-30", "2026-07-22")', 'less than 50 basis points', 'ACCURATE'],
    ['percentChange("cbo/debt", "FY2024", "FY2025")', 'up to 10%', 'ACCURATE'],
  ])('%s, %s: %s', (formula, printed, expected) => {
    expect(said(formula, printed)).toBe(expected);
  });
});

describe('a part of GDP is held against a part of GDP', () => {
  it.each([
    [
      'at("fred/dgs10", "2026-01-30")',
      '4.26% of GDP',
      '"4.26% of GDP" cannot be read as a printed figure: it is a part of GDP, and nothing in the formula is: fred/dgs10; take a series in percent of GDP, or divide by GDP.',
    ],
    ['at("cbo/debt-gdp@2026-02", "FY2035")', '118% of GDP', 'ACCURATE'],
    ['at("cbo/debt", "FY2025") / at("cbo/gdp", "FY2025")', '99% of GDP', 'ACCURATE'],
  ])('%s, %s: %s', (formula, printed, expected) => {
    expect(said(formula, printed)).toBe(expected);
  });
});

describe('a correlation is no percentage', () => {
  const FORMULA = 'correlation("fred/gs10", "nyfed/acmtp10", "2010-01", "2020-12")';

  it.each([
    ['0.71', 'ACCURATE'],
    [
      '71%',
      'Cannot compare coefficient and percent: the units do not fit; write "71%" in coefficient, or measure something in percent.',
    ],
  ])('%s: %s', (printed, expected) => {
    expect(said(FORMULA, printed)).toBe(expected);
  });
});

describe('what is counted off is right or not', () => {
  it.each([
    ['daysBetween("2022-09-06", "2022-10-25")', '49 days', 'ACCURATE'],
    ['daysBetween("2022-09-06", "2022-10-25")', '50 days', 'CONTRADICTED'],
    ['daysBetween("2022-09-06", "2022-10-25")', 'about 50 days', 'ACCURATE'],
    ['round(streak("pboc/gold", "increase", "2025-12"))', '15 months', 'CONTRADICTED'],
  ])('%s, %s: %s', (formula, printed, expected) => {
    expect(said(formula, printed)).toBe(expected);
  });
});

describe('a series without a period ends with what was, not with what is projected', () => {
  it.each([
    ['latest("cbo/debt")', '$30 trillion', 'ACCURATE'],
    ['latest("cbo/deficit")', '$1.8 trillion', 'ACCURATE'],
    // The highest that is projected is another vintage's.
    ['max("cbo/debt-gdp")', '120%', 'MISDATED'],
    ['max("cbo/debt-gdp", "FY1984", "FY2036")', '120%', 'ACCURATE'],
    ['lastAtLeast("cbo/debt-gdp", 95)', '2025', 'ACCURATE'],
  ])('%s, %s: %s', (formula, printed, expected) => {
    expect(said(formula, printed)).toBe(expected);
  });
});
