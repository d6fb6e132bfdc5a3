import { asked } from './asked.mjs';

const checked = (name, text, expected) =>
  asked(
    `text, ${name}`,
    'query ($text: String!) { checkText(text: $text, publishedOn: "2026-01-31") { figures { start } } }',
    expected,
    () => ({ text: text() }),
  );

/** A text of a size at which a step that grows with its square would be seen, and one that does not would not. */
const of =
  (piece, size = 60_000) =>
  () =>
    piece.repeat(Math.floor(size / piece.length));

/** Texts that are to be read for long, or as something else. */
export const texts = () => [
  checked('of more than 1 MB', of('a ', 1_000_002), '200 TEXT_TOO_LARGE'),
  checked('of nothing', () => ' \n\u200b', ['200 TEXT_EMPTY', '200']),
  checked('of 60,000 numbers', of('1 ', 200_000), '200 TEXT_TOO_DENSE'),
  checked('of 180,000 figures', of('\u202e1%', 540_000), '200 TEXT_TOO_DENSE'),
  checked('of digits', of('1'), '200'),
  checked('of commas and digits', of('1,'), '200'),
  checked('of points and digits', of('1.'), '200'),
  checked('of dollars', of('$'), '200'),
  checked('of brackets', of('('), '200'),
  checked('of tags', of('<a '), '200'),
  checked('of links', of('[]('), '200'),
  checked('of stars', of('*'), '200'),
  checked('of lines', of('\n1'), '200'),
  checked('of hyphens', of('thirty-'), '200'),
  checked('of words for numbers', of('one hundred and '), '200'),
  checked('of days', of('January 2024 to March 2025 '), '200'),
  checked('of blanks', () => `1${' '.repeat(60_000)}%`, '200'),
  checked('of pictures', of('\u{1f600}'), '200'),
  checked('of combining marks', of('e\u0301'), '200'),
  checked('of half surrogates', of('\ud83d1%', 3_000), '200'),
  checked('of entities', of('&amp;'), '200'),
  checked('of bars', of('|1'), '200'),
  checked('of dashes', of('\u2014'), '200'),
  checked('of quotes', of('\u201c'), '200'),
];
