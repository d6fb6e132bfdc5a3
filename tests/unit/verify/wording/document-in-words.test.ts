import { expect, it } from 'vitest';
import { documentAmongSources, documentInWords } from '../../../../src/verify/wording/document-in-words.ts';

const sourceTitle = 'Monthly Budget Review';

it.each([
  [{ sourceTitle, seen: 'IN_FULL', publishedOn: '2025-11-10' }, null, '"Monthly Budget Review"'],
  [{ sourceTitle, seen: 'IN_FULL', publishedOn: null }, null, '"Monthly Budget Review"'],
  [{ sourceTitle, seen: 'EXCERPT', publishedOn: null }, null, '"Monthly Budget Review" (read in an excerpt)'],
  [
    { sourceTitle, seen: 'SECOND_HAND', publishedOn: '2025-11-10' },
    '2026-01-31',
    '"Monthly Budget Review" (known only at second hand)',
  ],
  [
    { sourceTitle, seen: 'EXCERPT', publishedOn: null },
    '2026-01-31',
    '"Monthly Budget Review" (read in an excerpt, published on an unknown day)',
  ],
] as const)('%j as of %s: %s', (document, asOf, words) => {
  expect(documentInWords(document, asOf)).toBe(words);
  expect(documentAmongSources(document, asOf)).toBe(words.replace(' (', ', ').replace(')', ''));
});
