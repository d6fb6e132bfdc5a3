import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../../src/lib/code-points.ts';

describe('codePointOffsets', () => {
  it.each([
    ['net interest', [0, 4, 12], [0, 4, 12]],
    ['💸 debt 💸', [0, 2, 3, 7, 10], [0, 1, 2, 6, 8]],
    ['é', [0, 1], [0, 1]],
    ['', [0], [0]],
  ])('%s', (text, offsets, points) => {
    expect(offsets.map(codePointOffsets(text))).toEqual(points);
  });
});
