import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { measure } from '../../../src/verify/measure.ts';
import { seedAsFacts } from './seed-facts.ts';

const FACTS = seedAsFacts();

/** A figure that somebody sends, on the data that come with the program. */
function check(printed: string, formula: string) {
  const { verdict, because } = checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: null,
    facts: FACTS,
    asOf: null,
    today: '2026-11-22',
    articleDay: null,
  });
  return `${verdict}: ${because}`;
}

describe('figures that somebody sends', () => {
  it.each([
    // What is counted off is right or not, never close.
    [
      '14 months in a row',
      'streak("pboc/gold", "increase", "2025-12")',
      'ACCURATE: Gold reserve of China\'s central bank (pboc/gold) rose 14 months in a row, from 72.8 million troy ounces in 2024-10 to 74.15 million troy ounces in 2025-12, as printed: "14 months in a row".',
    ],
    [
      'the 15th month',
      'streak("pboc/gold", "increase", "2025-12")',
      'CONTRADICTED: Gold reserve of China\'s central bank (pboc/gold) rose 14 months in a row, from 72.8 million troy ounces in 2024-10 to 74.15 million troy ounces in 2025-12, 1 month less than the "the 15th month" printed; it was last right in 2026-01, at 15 months.',
    ],
    // A function over a sum names no series, so they are added.
    [
      'about a third',
      'round(at("fred/fdhbfin", "2025Q3") / at("fred/fygfdpun", "2025Q3"), 3)',
      'ACCURATE: 0.3052 rounded to 0.001 is 0.305, or 30.5 percent (fred/fdhbfin 2025Q3; fred/fygfdpun 2025Q3), as printed: "about a third", which admits 10 percent either way.',
    ],
  ])('%s: %s', (printed, formula, told) => {
    expect(check(printed, formula)).toBe(told);
  });
});

describe('how far back a figure is looked for', () => {
  const sum = (terms: number) => Array.from({ length: terms }, () => 'mean("fred/dgs10", "2026-01-30")').join(' + ');

  it.each([
    ['a short formula', sum(1), null],
    ['one of three terms', sum(3), null],
    ['one of twenty terms', sum(20), /; when it was right was not looked for further back than 202\d-\d\d-\d\d\.$/],
  ])('%s', (_what, formula, note) => {
    const said = check('99999%', formula);
    if (note === null) expect(said).not.toContain('not looked for');
    else expect(said).toMatch(note);
  });
});

describe('a miss on revised figures', () => {
  const NOTE = 'only revised figures are held, and it may have been printed otherwise at first';

  it.each([
    ['by little', '$696.9 billion', 'at("tic/china", "2025-07")', true],
    ['by much', '$600 billion', 'at("tic/china", "2025-07")', false],
    ['none', '$695.6 billion', 'at("tic/china", "2025-07")', false],
    ['by little, of a series that is not revised', '4.27%', 'at("fred/dgs10", "2026-01-30")', false],
    ['by little, of a dated vintage', '$2.53 trillion', 'at("cbo/deficit@2025-01", "FY2035")', false],
  ])('%s', (_what, printed, formula, isSaid) => {
    expect(check(printed, formula).includes(NOTE)).toBe(isSaid);
  });
});

describe('a measure as of a day', () => {
  it.each([
    // Actual figures are revised, also when they are asked for by that name.
    ['at("cbo/deficit", "FY2024")', '2026-01-31', false],
    ['at("cbo/deficit@actual", "FY2024")', '2026-01-31', false],
    ['at("cbo/deficit@2025-01", "FY2035")', '2026-01-31', true],
    ['at("cbo/deficit", "FY2035")', '2026-01-31', true],
    ['at("cbo/deficit", "FY2024")', null, true],
  ])('%s on %s is exact: %s', (formula, asOf, isExact) => {
    expect(measure(formula, FACTS, asOf).asOfIsExact).toBe(isExact);
  });
});
