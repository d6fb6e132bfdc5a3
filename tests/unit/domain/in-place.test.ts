import { describe, expect, it } from 'vitest';
import { inPlace } from '../../../src/domain/in-place.ts';

// Told in words of ours; the sign of a hundred points has two UTF-16 units and is one code point.
const TEXT = [...'Of debt 💯\nBorrowing is $1,147 billion 💯 in half a year.\n\nIt was 989 then.'];
const at = (figure: string) => {
  const start = [...(TEXT.join('').split(figure)[0] as string)].length;
  return { start, end: start + [...figure].length };
};

describe('a figure in its place', () => {
  it.each([
    ['within a paragraph', '$1,147 billion', { before: 'Borrowing is ', after: ' 💯 in half a year.' }],
    ['after an emoji', 'half', { before: 'Borrowing is $1,147 billion 💯 in ', after: ' a year.' }],
    ['at the start of a paragraph', 'Borrowing', { before: '', after: ' is $1,147 billion 💯 in half a year.' }],
    ['at the end of a paragraph', 'half a year.', { before: 'Borrowing is $1,147 billion 💯 in ', after: '' }],
    ['at the start of the text', 'Of', { before: '', after: ' debt 💯' }],
    ['in the last paragraph', '989', { before: 'It was ', after: ' then.' }],
  ])('%s', (_what, figure, around) => {
    expect(inPlace(TEXT, at(figure))).toEqual({ figure, ...around });
  });
});
