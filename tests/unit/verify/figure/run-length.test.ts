import { expect, it } from 'vitest';
import { runLength } from '../../../../src/verify/figure/run-length.ts';

it.each([
  ['14 straight months', '14 months'],
  ['14 consecutive months', '14 months'],
  ['14 months in a row', '14 months'],
  ['for six months in a row', '6 months'],
  ['the 14th month', '14 months'],
  ['a 14th straight month', '14 months'],
  ['the 3rd quarter in a row', '3 quarters'],
  ['3rd straight quarter', '3 quarters'],
  ['five successive years', '5 years'],
  // A season, a length that is no run, no number
  ['the 3rd quarter', 'none'],
  ['14 months', 'none'],
  ['many straight months', 'none'],
  ['0 straight months', 'none'],
])('run: %s: %s', (text, line) => {
  const run = runLength(text);
  expect(run === undefined ? 'none' : `${run.value.toFixed()} ${run.unit}`).toBe(line);
});
