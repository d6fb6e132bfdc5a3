import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../src/domain/problem.ts';
import { queryWords } from '../../../../src/domain/search/query-words.ts';

describe('queryWords', () => {
  it.each([
    ['net interest', ['interest', 'net']],
    ['interest net INTEREST interests', ['interest', 'net']],
    ['"$1,147 billion"~', ['1147', 'billion']],
    ['yields AND NOT (premium OR loop)', ['loop', 'premium', 'yield', 'not'].sort()],
  ])('%s', (query, words) => expect(queryWords(query)).toEqual(words));

  it.each([
    [
      '',
      'SEARCH_WITHOUT_WORDS',
      '"" has no word to look for; write a name, a topic or a figure, as in "net interest" or "$1,147 billion".',
    ],
    ['?!', 'SEARCH_WITHOUT_WORDS', /^"\?!" has no word to look for; /],
    ['of the', 'SEARCH_WITHOUT_WORDS', /^"of the" has no word to look for; /],
    ['💸'.repeat(201), 'SEARCH_TOO_LONG', 'The search has 201 characters; at most 200 are allowed.'],
    [
      Array.from({ length: 17 }, (_, place) => `c${place}`).join(' '),
      'SEARCH_TOO_LONG',
      'The search has 17 words; at most 16 are allowed.',
    ],
  ])('refuses %s', (query, code, message) => {
    expect(() => queryWords(query)).toThrow(
      expect.objectContaining({
        code,
        message: message instanceof RegExp ? expect.stringMatching(message) : message,
      }),
    );
  });

  it('gives words or a Problem, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (query) => {
        try {
          expect(queryWords(query).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});
