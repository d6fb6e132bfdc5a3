import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleFile, ClaimsFile } from '../../../src/ingest/seed-format.ts';

const ROOT = new URL('../../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const FOLDER = 'seed/articles/everything-rally';
const article = JSON.parse(readText(`${FOLDER}/article.json`)) as ArticleFile;
const { claims } = JSON.parse(readText(`${FOLDER}/claims.json`)) as ClaimsFile;
const seedFiles = readdirSync(new URL('seed/', ROOT), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:json|csv)$/.test(path),
);

/** Where a figure stands in a text, counted from the text alone. */
interface Place {
  readonly heading: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/** A text that is read but never stored, with what its locators count. */
interface ArticleText {
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

function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

/** The text of the article beside the repository; undefined where it is not there. */
function articleText(): ArticleText | undefined {
  const file = new URL('../shared/article.txt', ROOT);
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
      const line = before.at(-1) ?? '';
      const whole = lines.slice(0, before.length).filter((each) => each.trim() !== '');
      const headings = whole.filter((each) => isHeading(each.trim())).length;
      return { heading: headings, paragraph: whole.length - headings, sentence: 1 + sentencesIn(line) };
    },
    runs: (length) => new Set(runsOf(text, length)),
  };
}

const text = articleText();

describe.skipIf(text === undefined)(
  text === undefined
    ? 'the locators (skipped: the text of the article is not at ../shared/article.txt)'
    : 'the locators',
  () => {
    it('are in the text with this hash', () => {
      expect(text?.sha256).toBe(article.sha256);
      expect(text?.codePoints.length).toBe(article.codePoints);
    });

    it('have a label for each heading and for the opening', () => {
      expect(article.sections.length).toBe((text?.headings ?? 0) + 1);
    });

    it.each(claims.map((claim) => [claim.slug, claim.printed, claim] as const))(
      '%s stands at "%s"',
      (_, printed, claim) => {
        const { start, end, section, paragraph, sentence } = claim.at;
        expect(text?.codePoints.slice(start, end).join('')).toBe(printed);
        const place = text?.placeOf(start);
        expect({ section, paragraph, sentence }).toEqual({
          section: article.sections[place?.heading ?? -1],
          paragraph: place?.paragraph,
          sentence: place?.sentence,
        });
      },
    );

    it('store no nine words in a row of the article, its title aside', () => {
      const runs = text?.runs(9) ?? new Set();
      const found = seedFiles.flatMap((path) =>
        readText(`seed/${path}`)
          .replace(JSON.stringify(article.title), '""')
          .split('\n')
          .flatMap((line) => runsOf(line, 9).filter((run) => runs.has(run))),
      );
      expect(found).toEqual([]);
    });
  },
);
