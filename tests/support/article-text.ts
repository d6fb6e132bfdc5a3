import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Where a figure stands in a text, counted from the text alone. */
export interface Place {
  /** Null within the title. */
  readonly heading: number | null;
  readonly paragraph: number;
  readonly sentence: number;
}

/** A text that is read but never stored, with what its locators count. */
export interface ArticleText {
  readonly sha256: string;
  readonly codePoints: readonly string[];
  readonly headings: number;
  placeOf(start: number): Place;
  /** All runs of that many words, in lower case. */
  runs(length: number): ReadonlySet<string>;
}

const ABBREVIATED = /\b(?:U\.S|U\.K)$/;
const SENTENCE_END = /[.?!]["”]?\s+(?=["“A-Z])/g;

/** A heading is short, in title case, and ends like neither a sentence nor a lead-in. */
function isHeading(line: string): boolean {
  if (line.length > 45 || /[.:!,]$/.test(line)) return false;
  return (line.match(/[A-Za-z']{4,}/g) ?? []).every((word) => /^[A-Z]/.test(word));
}

function sentencesIn(before: string): number {
  const ends = [...before.matchAll(SENTENCE_END)].filter(({ index }) => !ABBREVIATED.test(before.slice(0, index)));
  return ends.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

/** The text of the article beside the repository; undefined where it is not there. */
export function articleText(): ArticleText | undefined {
  const file = new URL('../../../shared/article.txt', import.meta.url);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const codePoints = [...text];
  const lines = text.split('\n').slice(1);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    codePoints,
    headings: lines.filter((line) => line.trim() !== '' && isHeading(line.trim())).length,
    placeOf(start) {
      const before = codePoints.slice(0, start).join('').split('\n').slice(1);
      if (before.length === 0) return { heading: null, paragraph: 0, sentence: 1 };
      const line = before.at(-1) ?? '';
      const whole = lines.slice(0, before.length).filter((each) => each.trim() !== '');
      const headings = whole.filter((each) => isHeading(each.trim())).length;
      return { heading: headings, paragraph: whole.length - headings, sentence: 1 + sentencesIn(line) };
    },
    runs: (length) => new Set(runsOf(text, length)),
  };
}
