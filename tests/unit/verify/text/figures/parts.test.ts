import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: parts', () => {
  it.each<[string, readonly string[]]>([
    ['A third of the debt.', ['A third = 0.3333333333333333333333333333333333333333 share EQUAL']],
    [
      'Two-thirds of outlays and half of the deficit.',
      ['Two-thirds = 0.6666666666666666666666666666666666666667 share EQUAL', 'half = 0.5 share EQUAL'],
    ],
    ['It fell by a quarter.', ['fell by a quarter = -0.25 share EQUAL']],
    ['One in five dollars.', ['One in five = 0.2 share EQUAL']],
    ['The third quarter of 2025, the first half of the year, a quarter of fiscal 2026.', []],
  ])('%s', (text, figures) => expect(spottedOf('parts', text)).toEqual(figures));
});
