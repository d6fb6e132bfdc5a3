import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';
import { longForm, unitForm } from './word-forms.ts';

/** A word of a text as the search sees it. */
export interface Word {
  /** What it is looked for by: lower-case ASCII letters and digits only, so that no engine reads it in a way of its own. */
  readonly terms: readonly string[];
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** An index cuts or drops words beyond some length; nothing that a person looks for is as long. */
const LONGEST_TERM = 100;

/** A number with what ends it, a percent sign, an abbreviation with dots, a word. */
const TOKEN = new RegExp(
  [
    String.raw`(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?|(?<![\p{L}\p{N}])\.[0-9]+)(?<ending>[\p{L}\p{M}\p{N}]*)`,
    String.raw`(?<percent>%|(?<![\p{L}\p{N}])per\s+cent(?![\p{L}\p{N}]))`,
    String.raw`(?<initials>\p{L}(?:\.\p{L})+(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}\p{M}\p{N}]+)*)`,
  ].join('|'),
  'giu',
);

/** Lower case, without marks: "Élan" is "elan". */
const folded = (text: string): string =>
  text.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Letters of other scripts as their numbers, anything else as a blank. */
const inAscii = (text: string): string =>
  text.replaceAll(/[^a-z0-9]/gu, (character) =>
    /[\p{L}\p{N}]/u.test(character) ? `u${(character.codePointAt(0) as number).toString(16)}` : ' ',
  );

const bare = (text: string): readonly string[] => inAscii(folded(text)).match(/[a-z0-9]+/g) ?? [];

/** "yields" and "yield" are one; names with digits, as "dgs10", stay as they are. */
const stem = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word).slice(0, LONGEST_TERM);

const stems = (words: readonly string[]): readonly string[] => words.filter((word) => !STOP_WORDS.has(word)).map(stem);

/** "1,147.50" is "1147p5": a point would part the word, and zeros after it tell how exact a figure is, not which. */
const ofNumber = (number: string): string =>
  (number.startsWith('.') ? `0${number}` : number)
    .replaceAll(',', '')
    .replace(/\.(\d*?)0*$/, (_, digits: string) => (digits === '' ? '' : `p${digits}`));

/** "10y" is 10 year, "2025Q4" is 2025 q4, "18th" is 18; other letters belong to the number: "2q25". */
function numberTerms(number: string, ending: string): readonly string[] {
  const [letters = ''] = bare(ending);
  const unit = letters === '' ? [] : (unitForm(letters) ?? (/^q[1-4]$/.test(letters) ? [letters] : undefined));
  return unit === undefined
    ? [`${ofNumber(number)}${letters}`.slice(0, LONGEST_TERM)]
    : [ofNumber(number).slice(0, LONGEST_TERM), ...stems(unit)];
}

/** "China's" is china, "S&P" is sp, "FY2025" is fiscal year 2025. */
function wordTerms(text: string): readonly string[] {
  const words = bare(text.replace(/['’]s$/iu, '').replaceAll(/['’&]/gu, ''));
  return words.flatMap((word) => {
    const year = /^fy([0-9]{4})$/.exec(word)?.[1];
    return stems(year === undefined ? (longForm(word) ?? [word]) : ['fiscal', 'year', year]);
  });
}

function termsOf({ number, ending = '', initials, word = '', percent }: Record<string, string | undefined>) {
  if (number !== undefined) return numberTerms(number, ending);
  if (initials !== undefined) return wordTerms(initials.replaceAll('.', ''));
  return percent === undefined ? wordTerms(word) : stems(['percent']);
}

/**
 * The words of a text in their order, those too common left out. Whatever is neither letter, digit nor "%" parts words and means
 * nothing, so that "$1,147 billion" and "1147 billion" are the same, and no syntax of a query language gets through.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(TOKEN)].flatMap((match): Word[] => {
    const terms = termsOf(match.groups as Record<string, string | undefined>);
    return terms.length === 0 ? [] : [{ terms, start: match.index, end: match.index + match[0].length }];
  });
}
