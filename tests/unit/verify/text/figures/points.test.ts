import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: points', () => {
  it.each<[string, readonly string[]]>([
    ['Yields are up 100 basis points.', ['up 100 basis points = 100 basis points EQUAL']],
    ['The Fed has cut 75bp.', ['cut 75bp = -75 basis points EQUAL']],
    ['A 20-basis-point increase.', ['20-basis-point increase = 20 basis points EQUAL']],
    ['A full percentage point.', ['A full percentage point = 1 percentage points EQUAL']],
    ['A quarter-point cut.', ['quarter-point cut = -0.25 percentage points EQUAL']],
    ['It rose by 25 to 50 basis points.', ['50 basis points = 50 basis points EQUAL']],
    ['It rose 25 to 50 basis points.', ['rose 25 to 50 basis points = 37.5 basis points BETWEEN']],
    ['The index fell 300 points.', []],
  ])('%s', (text, figures) => expect(spottedOf('points', text)).toEqual(figures));
});
