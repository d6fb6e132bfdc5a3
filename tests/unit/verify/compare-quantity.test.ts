import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal } from '../../../src/domain/decimal.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { compareQuantity } from '../../../src/verify/compare-quantity.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';

describe('compareQuantity', () => {
  it.each([
    // Half a step and 10 %
    ['c003', '$1,147 billion', '1147e9', 'ACCURATE'],
    ['c001 rounds to 1.1 trillion', '$1.1 trillion', '1147e9', 'ACCURATE'],
    ['c010', '15%', '15.1586', 'ACCURATE'],
    ['c029 rounds to 4', '4%', '4.2135', 'ACCURATE'],
    ['c048', '0.8%', '0.8131', 'ACCURATE'],
    ['c062', '118%', '118.48', 'ACCURATE'],
    ['half a step is still within it', '15%', '15.5', 'ACCURATE'],
    ['half a step of a one-digit figure may be more than 10 %', '$1 trillion', '0.893e12', 'OFF'],
    ['zero has no percentage', '0%', '0.4', 'ACCURATE'],
    ['zero is never close', '0%', '0.6', 'OFF'],
    // One step and 10 %, or round and 5 %
    ['c019', '30%', '30.52', 'CLOSE'],
    ['c032', '$2.6 trillion', '2518.547e9', 'CLOSE'],
    ['c021', '$700 billion', '683.5e9', 'CLOSE'],
    ['c052', '60%', '58.5176', 'CLOSE'],
    ['c014 is a quarter off', '10%', '12.8', 'OFF'],
    ['c051', '1.48%', '1.4463', 'OFF'],
    ['c057', 'up 100 basis points', '20', 'OFF'],
    // Wordings
    ['c005', 'nearly $200 billion', '191.17e9', 'ACCURATE'],
    ['nearly is only below', 'nearly $200 billion', '205e9', 'CLOSE'],
    ['c034', 'nearly double', '1.61', 'OFF'],
    ['c073', 'some $700 billion', '683.5e9', 'ACCURATE'],
    ['c039', 'over $7 trillion', '5.5e12', 'OFF'],
    ['over is not at', 'over $7 trillion', '7e12', 'CLOSE'],
    ['at least is also at', '$500+ billion', '500e9', 'ACCURATE'],
    ['up to', 'up to $3 trillion', '2.9e12', 'ACCURATE'],
    ['c083', '5.5-6%', '5.54', 'ACCURATE'],
    ['the ends of a range are in it', '5.5-6%', '6', 'ACCURATE'],
    ['near the end of a range', '5.5-6%', '6.1', 'CLOSE'],
    ['far from the end of a range', '5.5-6%', '4.26', 'OFF'],
    // Held or not, equal or not
    ['c011', 'costs more than', '1.087', 'ACCURATE'],
    ['costs less, if little', 'costs more than', '0.99', 'OFF'],
    ['c020', 'fell', '-586.6e9', 'ACCURATE'],
    ['no change is no fall', 'fell', '0', 'OFF'],
    ['rises', 'rising', '0.01', 'ACCURATE'],
    ['c065', 'by 2029', '2029', 'ACCURATE'],
    ['a year later', 'by 2029', '2030', 'OFF'],
    ['c044', '2030', '2033', 'OFF'],
    ['a count one off', '14', '15', 'OFF'],
    // A fall is printed by its size; less than so much of it is no rise either, and no change is no fall
    ['a larger fall', 'down more than 5%', '-7', 'ACCURATE'],
    ['a smaller fall', 'down more than 5%', '-3', 'OFF'],
    ['a rise', 'down more than 5%', '9', 'OFF'],
    ['a larger fall', 'down less than 5%', '-7', 'OFF'],
    ['a smaller fall', 'down less than 5%', '-3', 'ACCURATE'],
    ['no change', 'down less than 5%', '0', 'OFF'],
    ['a rise', 'down less than 5%', '9', 'OFF'],
    ['a smaller loss', 'lost up to $5 billion', '-3e9', 'ACCURATE'],
    ['a loss of as much', 'lost up to $5 billion', '-5e9', 'ACCURATE'],
    ['a larger loss', 'lost up to $5 billion', '-7e9', 'OFF'],
    ['a gain', 'lost up to $5 billion', '9e9', 'OFF'],
    ['a larger fall', 'fell at least 10%', '-12', 'ACCURATE'],
    ['a fall of as much', 'fell at least 10%', '-10', 'ACCURATE'],
    ['a smaller fall', 'fell at least 10%', '-7', 'OFF'],
    ['a rise', 'fell at least 10%', '9', 'OFF'],
    ['a larger fall', 'dropped over 5%', '-5.1', 'ACCURATE'],
    ['a rise', 'dropped over 5%', '7', 'OFF'],
    ['a larger fall', 'fell 5%+', '-7', 'ACCURATE'],
    ['a smaller fall', 'fell 5%+', '-3', 'OFF'],
    ['a rise', 'fell 5%+', '7', 'OFF'],
    ['a larger fall', 'fell by 5% or more', '-7', 'ACCURATE'],
    ['a rise', 'fell by 5% or less', '7', 'OFF'],
    ['a smaller fall', 'fell by 5% or less', '-2', 'ACCURATE'],
    ['a fall below', 'down nearly 5%', '-4.8', 'ACCURATE'],
    ['a smaller rise', 'up less than 5%', '3', 'ACCURATE'],
    ['a larger rise', 'up less than 5%', '7', 'OFF'],
    ['a fall', 'up less than 5%', '-3', 'OFF'],
    ['a fall', 'rose at most 5%', '-3', 'OFF'],
    ['a larger rise', 'up more than 5%', '7', 'ACCURATE'],
    ['a fall', 'up more than 5%', '-7', 'OFF'],
    ['a level has no such bound', 'less than 5%', '-3', 'ACCURATE'],
    ['negative figures', '-5.9%', '-5.87', 'ACCURATE'],
    ['just over is only above', 'just over 5%', '5.4', 'ACCURATE'],
    ['just over is not below', 'just over 5%', '4.98', 'CLOSE'],
    ['a fraction reaches half of itself', '4¼%', '4.36', 'ACCURATE'],
    ['two thirds', 'two-thirds', '0.667', 'ACCURATE'],
    ['a small one-digit figure reaches a tenth of itself', '1 percentage point', '1.2', 'OFF'],
  ])('%s: %s, measured %s, is %s', (_what, printed, measured, match) => {
    expect(compareQuantity(parseFigure(printed), decimal(measured))).toBe(match);
  });
});

/** Whether a value lies within what a print admits: ends count, but not the number itself under "more" and "less", nor no move. */
function isAdmitted({ comparator, low, high }: Quantity, measured: Decimal): boolean {
  if (comparator === 'INCREASE' || comparator === 'DECREASE')
    return comparator === 'INCREASE' ? measured.gt(0) : measured.lt(0);
  const isMove = low !== null && high !== null;
  const isOpenLow = comparator === 'MORE' || (isMove && (comparator === 'LESS' || comparator === 'AT_MOST'));
  const isOpenHigh = comparator === 'LESS' || (isMove && (comparator === 'MORE' || comparator === 'AT_LEAST'));
  if (low !== null && (isOpenLow ? measured.lte(low) : measured.lt(low))) return false;
  return high === null || (isOpenHigh ? measured.lt(high) : measured.lte(high));
}

describe('low and high', () => {
  const WORDINGS =
    'about |nearly |just over |more than |at least |less than |up to ||down |down more than |down less than |up less than |fell at least |lost up to |fell about '.split(
      '|',
    );
  const UNITS = '%| basis points| billion dollars| months| times'.split('|');

  it('are what is ACCURATE, and nothing beside them is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDINGS),
        fc.constantFrom(...UNITS),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -2_500, max: 2_500 }),
        (wording, unit, digits, places, permille) => {
          const isFall = /down|fell|lost/.test(wording);
          const isMove = isFall || wording.startsWith('up less');
          fc.pre(!(isMove && unit === ' times' && (isFall || digits <= 10 ** places)));
          const stated = parseFigure(
            `${wording}${decimal(digits)
              .div(10 ** places)
              .toFixed(places)}${unit}`,
          );
          const ends = [stated.low, stated.high].filter((end) => end !== null);
          const tiny = stated.step.div(1_000);
          const beside = ends.flatMap((end) => [end, end.minus(tiny), end.plus(tiny)]);
          const anywhere = stated.value.plus(stated.value.times(permille).div(1_000));
          for (const measured of [...beside, stated.value, anywhere, decimal(0)]) {
            expect(compareQuantity(stated, measured) === 'ACCURATE').toBe(isAdmitted(stated, measured));
          }
        },
      ),
    );
  });

  it.each(['0%', '$7-8 trillion', '5.5-6%', 'a third', 'double', 'by 2029', 'rising', 'fell', '4¼%', 'down 5-6%'])(
    'of "%s" too',
    (printed) => {
      const stated = parseFigure(printed);
      const { low, high, step } = stated;
      for (const end of [low, high].filter((each) => each !== null)) {
        for (const measured of [end, end.minus(step.div(100)), end.plus(step.div(100))]) {
          expect(compareQuantity(stated, measured) === 'ACCURATE').toBe(isAdmitted(stated, measured));
        }
      }
    },
  );
});
