import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleFile, ClaimsFile } from '../../../src/ingest/seed-format.ts';
import { articleText, runsOf } from '../../support/article-text.ts';

const ROOT = new URL('../../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const FOLDER = 'seed/articles/everything-rally';
const article = JSON.parse(readText(`${FOLDER}/article.json`)) as ArticleFile;
const { claims } = JSON.parse(readText(`${FOLDER}/claims.json`)) as ClaimsFile;

/** All that people read of the article: data, pages, and the texts of the project. */
const FILES = ['README.md', ...filesBelow('seed'), ...filesBelow('schema')];

function filesBelow(folder: string): readonly string[] {
  const paths = readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /\.(?:json|csv|md|graphql)$/.test(path)).map((path) => `${folder}/${path}`);
}

/** A title is how a thing is cited; styles of citation write the quotes inside it as single ones. */
const withoutTitle = (content: string): string =>
  [article.title, JSON.stringify(article.title).slice(1, -1), article.title.replace(/"([^"]*)"/g, '‘$1’')].reduce(
    (rest, title) => rest.replaceAll(title, ''),
    // BibTeX keeps capitals in braces.
    content.replace(/[{}]/g, ''),
  );

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
      const found = FILES.flatMap((path) =>
        withoutTitle(readText(path))
          .split('\n')
          .flatMap((line) => runsOf(line, 9).filter((run) => runs.has(run))),
      );
      expect(found).toEqual([]);
    });
  },
);
