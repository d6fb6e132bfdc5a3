import { expect, it } from 'vitest';
import { parseRange } from '../../../../src/verify/figure/range.ts';

it.each([
  ['5.5-6%', '5.5 to 6 percent'],
  ['$7-8 trillion', '7000000000000 to 8000000000000 USD'],
  ['$400-$500 billion', '400000000000 to 500000000000 USD'],
  ['$400-500bn', '400000000000 to 500000000000 USD'],
  ['$900 billion to $1.1 trillion', '900000000000 to 1100000000000 USD'],
  ['between 4.5% and 5%', '4.5 to 5 percent'],
  ['4.5 to 5 percent', '4.5 to 5 percent'],
  ['-1.2% to -0.8%', '-1.2 to -0.8 percent'],
  ['-5 - -3%', '-5 to -3 percent'],
  ['two to three percent', '2 to 3 percent'],
  ['4-4 1/4 percent', '4 to 4.25 percent'],
  ['2023-2025', '2023 to 2025 year'],
  // The wrong way round, two units, two figures, a mixed number, a sign
  ['8-7%', 'none'],
  ['5-5%', 'none'],
  ['5%-6 billion', 'none'],
  ['$5-6%', 'none'],
  ['4.5% and 5%', 'none'],
  ['4-1/4 percent', 'none'],
  ['-5%', 'none'],
])('range: %s: %s', (text, line) => {
  const range = parseRange(text);
  expect(
    range === undefined ? 'none' : `${range.map(({ value }) => value.toFixed()).join(' to ')} ${range[0].unit}`,
  ).toBe(line);
});
