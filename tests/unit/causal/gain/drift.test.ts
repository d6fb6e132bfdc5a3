import { describe, expect, it } from 'vitest';
import { doublingYears, driftOf } from '../../../../src/causal/gain/drift.ts';
import { driftInWords } from '../../../../src/causal/gain/gain-in-words.ts';
import { decimal } from '../../../../src/domain/decimal.ts';

const drift = (rates: readonly number[], [low, high]: readonly [number, number], growth: number) =>
  driftOf(rates.map(decimal), { value: decimal(low), low: decimal(low), high: decimal(high) }, decimal(growth));

describe('driftOf', () => {
  it.each<[string, readonly number[], readonly [number, number], number, boolean | null]>([
    ['the rates of CBO and a feedback of 2 to 3 points', [3.4, 3.9], [2, 3], 3.85, false],
    ['growth above both', [1, 1.5], [0.5, 1], 4, true],
    ['growth within the range', [2, 3], [0.5, 1.5], 4, null],
    ['growth that is just met', [2, 2], [1, 1], 3, false],
  ])('%s', (_case, rates, feedback, growth, diesOut) => {
    expect(drift(rates, feedback, growth).diesOut).toBe(diesOut);
  });
});

describe('doublingYears', () => {
  it.each([
    ['1.5', '46.6'],
    ['3.1', '22.7'],
    ['100', '1.0'],
  ])('at %s percent a year it takes %s years', (percent, years) => {
    expect(doublingYears(decimal(percent))?.toFixed(1)).toBe(years);
  });

  it('is none without growth', () => {
    expect(doublingYears(decimal(0))).toBeNull();
    expect(doublingYears(decimal(-1))).toBeNull();
  });
});

describe('driftInWords', () => {
  it.each<[string, readonly number[], readonly [number, number], number, string]>([
    [
      'a slow one, which is called slow',
      [3.4, 3.9],
      [2, 3],
      3.85,
      'grows by 1.6 to 3.1 percent a year and doubles in 23 to 45 years, slow over decades and no spiral within months.',
    ],
    ['a fast one, which is not', [3.4, 3.9], [20, 60], 3.85, 'percent a year and doubles in 1 to 4 years.'],
    ['one that may stand still', [2, 3], [1, 1], 3, 'and doubles in 70 years or more, slow over decades'],
    ['one that stands still', [2, 2], [1, 1], 3, 'the distance from the path stays as it is.'],
    ['one that dies out', [1, 1], [1, 1], 4, 'the drift dies out (r + ψb < g'],
    ['one that cannot be told', [2, 3], [0.5, 1.5], 4, 'cannot be told (r + ψb against g'],
  ])('%s', (_case, rates, feedback, growth, words) => {
    expect(driftInWords(drift(rates, feedback, growth))).toContain(words);
  });
});
