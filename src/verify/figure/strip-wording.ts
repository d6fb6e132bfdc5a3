import { Comparator } from '../../domain/comparator.ts';

/** What the words round a number ask for. NEARLY is "about, but only below", JUST_OVER "about, but only above". */
export type Wording = Comparator | 'NEARLY' | 'JUST_OVER';

/** A text without the words round its number, and what they ask for; null when there were none. */
export interface Stripped {
  readonly rest: string;
  readonly wording: Wording | null;
}

const BEFORE: readonly (readonly [Wording, readonly string[]])[] = [
  [
    Comparator.AT_LEAST,
    ['at least', 'no less than', 'not less than', 'no fewer than', 'a minimum of', 'upwards of', 'as little as'],
  ],
  [Comparator.AT_LEAST, ['as low as', 'as few as']],
  [Comparator.AT_MOST, ['at most', 'up to', 'no more than', 'not more than', 'as much as', 'as many as', 'as high as']],
  [Comparator.AT_MOST, ['a maximum of']],
  [Comparator.MORE, ['costs more than', 'more than', 'well over', 'well above', 'far more than', 'greater than', '>']],
  [Comparator.MORE, ['larger than', 'bigger than', 'topped', 'tops', 'exceeded', 'surpassed', 'surpasses', 'topping']],
  [Comparator.MORE, ['passed', 'passes', 'passing', 'crossed', 'crosses', 'crossing']],
  [Comparator.MORE, ['higher than', 'over', 'above', 'exceeding', 'exceeds', 'in excess of', 'beyond', 'north of']],
  [Comparator.LESS, ['costs less than', 'less than', 'well under', 'well below', 'far less than', 'fewer than', '<']],
  [Comparator.LESS, ['lower than', 'under', 'below', 'south of']],
  ['NEARLY', ['nearly', 'almost', 'just under', 'just below', 'just shy of', 'shy of', 'not quite', 'approaching']],
  ['NEARLY', ['a little under', 'a little less than', 'slightly under', 'slightly below', 'slightly less than']],
  ['JUST_OVER', ['just over', 'just above', 'just more than', 'a little over', 'a little more than']],
  ['JUST_OVER', ['slightly over', 'slightly above', 'slightly more than']],
  [
    Comparator.ABOUT,
    ['about', 'around', 'roughly', 'some', 'approximately', 'approx.', 'approx', 'circa', 'c.', '~', '≈'],
  ],
  [Comparator.ABOUT, ['close to', 'near', 'in the region of']],
  [Comparator.EQUAL, ['just', 'only', 'a mere', 'merely', 'exactly', 'precisely']],
];

const AFTER: readonly (readonly [Wording, readonly string[]])[] = [
  [Comparator.AT_LEAST, ['or more', 'or higher', 'or above', 'and up', 'and more', 'at least']],
  [Comparator.AT_MOST, ['or less', 'or fewer', 'or lower', 'or below', 'at most']],
  [Comparator.ABOUT, ['or so', 'give or take']],
];

const listed = (rows: typeof BEFORE) =>
  rows.flatMap(([wording, phrases]) => phrases.map((phrase) => ({ wording, phrase })));
// Longer phrases come before those they start with.
const PHRASES = listed(BEFORE).sort((a, b) => b.phrase.length - a.phrase.length);
const ENDINGS = listed(AFTER);

/** All words that say what is asked of a number, by where they stand. */
export const WORDINGS: { readonly before: readonly string[]; readonly after: readonly string[] } = {
  before: PHRASES.map(({ phrase }) => phrase),
  after: ENDINGS.map(({ phrase }) => phrase),
};

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
  const after = ENDINGS.find(({ phrase }) => text.endsWith(` ${phrase}`));
  if (after !== undefined) return { rest: text.slice(0, -after.phrase.length).trim(), wording: after.wording };
  return { rest: text, wording: null };
}

/** Two wordings in one: "only about 5%" is about 5 %. Undefined when they say different things. */
export function bothWordings(one: Wording | null, other: Wording | null): Wording | null | undefined {
  if (one === null || one === other) return other;
  if (other === null || other === Comparator.EQUAL) return one;
  return one === Comparator.EQUAL ? other : undefined;
}
