import { describe, expect, it } from 'vitest';
import { relevance } from '../../../../src/domain/search/relevance.ts';

const FILLER = ' word'.repeat(20);

/** A text of some terms among twenty others. */
const text = (terms: string): string => ` ${terms}${FILLER} `;

const score = (terms: string, words: readonly string[] = ['debt'], withWord: readonly number[] = [10]): number =>
  relevance(text(terms), words, { nodes: 250, withWord });

describe('relevance', () => {
  it.each([
    ['a word that stands more often', score('debt debt debt'), score('debt gdp yield')],
    ['a shorter text', relevance(' debt ', ['debt'], { nodes: 250, withWord: [10] }), score('debt')],
    ['a rarer word', score('debt', ['debt'], [2]), score('debt', ['debt'], [200])],
    ['two words', score('debt gdp', ['debt', 'gdp'], [10, 10]), score('debt gdp')],
  ])('is more for %s', (_what, more, less) => expect(more).toBeGreaterThan(less));

  it('grows less with each repetition', () => {
    const [one, two, three] = ['debt', 'debt debt', 'debt debt debt'].map((terms) => score(terms)) as [
      number,
      number,
      number,
    ];
    expect(two - one).toBeGreaterThan(three - two);
  });

  it('is by the formula, to four decimals', () => {
    // ln(1 + 240.5 / 10.5) is 3.17408; once among 21 terms is 2.2 / (1 + 1.2 * (0.25 + 0.75 * 21 / 40)), 1.24119.
    expect(score('debt')).toBe(3.9396);
  });

  it('is above 0 even for a word that all have', () => {
    expect(score('debt', ['debt'], [250])).toBeGreaterThan(0);
  });
});
