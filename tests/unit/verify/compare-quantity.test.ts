import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/domain/decimal.ts';
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
    ['negative figures', '-5.9%', '-5.87', 'ACCURATE'],
  ])('%s: %s, measured %s, is %s', (_what, printed, measured, match) => {
    expect(compareQuantity(parseFigure(printed), decimal(measured))).toBe(match);
  });
});
