import { Comparator } from '../../domain/comparator.ts';

/** What the words round a number ask for. NEARLY is "about, but only below". */
export type Wording = Comparator | 'NEARLY';

/** A text without the words round its number, and what they ask for; null when there were none. */
export interface Stripped {
  readonly rest: string;
  readonly wording: Wording | null;
}

// Longer phrases come before those they start with.
const BEFORE: readonly (readonly [Wording, readonly string[]])[] = [
  [Comparator.AT_LEAST, ['at least', 'no less than', 'not less than', 'no fewer than', 'a minimum of']],
  [Comparator.AT_MOST, ['at most', 'up to', 'no more than', 'not more than', 'as much as', 'a maximum of']],
  [
    Comparator.MORE,
    [
      'costs more than',
      'more than',
      'greater than',
      'higher than',
      'over',
      'above',
      'exceeding',
      'exceeds',
      'beyond',
      '>',
    ],
  ],
  [Comparator.LESS, ['costs less than', 'less than', 'fewer than', 'lower than', 'under', 'below', '<']],
  ['NEARLY', ['nearly', 'almost', 'close to', 'just under', 'just below', 'just shy of']],
  [
    Comparator.ABOUT,
    ['about', 'around', 'roughly', 'some', 'approximately', 'approx.', 'approx', 'circa', 'c.', '~', '≈'],
  ],
  [Comparator.EQUAL, ['just', 'only', 'exactly', 'precisely', 'in']],
];

const AFTER: readonly (readonly [Wording, readonly string[]])[] = [
  [Comparator.AT_LEAST, ['or more', 'or higher', 'or above', 'and up', 'and more']],
  [Comparator.AT_MOST, ['or less', 'or fewer', 'or lower', 'or below', 'at most']],
  [Comparator.ABOUT, ['or so']],
];

const PHRASES = BEFORE.flatMap(([wording, phrases]) => phrases.map((phrase) => ({ wording, phrase })));
const ENDINGS = AFTER.flatMap(([wording, phrases]) => phrases.map((phrase) => ({ wording, phrase })));
PHRASES.sort((a, b) => b.phrase.length - a.phrase.length);

const isWord = (character: string): boolean => /[a-z]/.test(character);

function startsWithPhrase(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const next = text.charAt(phrase.length);
  return !isWord(phrase.charAt(phrase.length - 1)) || !isWord(next);
}

/** Takes one phrase of wording off the start of a text, or else off its end. */
export function stripWording(text: string): Stripped {
  const before = PHRASES.find(({ phrase }) => startsWithPhrase(text, phrase));
  if (before !== undefined) return { rest: text.slice(before.phrase.length).trim(), wording: before.wording };
  const after = ENDINGS.find(({ phrase }) => text.endsWith(phrase));
  if (after !== undefined) return { rest: text.slice(0, -after.phrase.length).trim(), wording: after.wording };
  return { rest: text, wording: null };
}
