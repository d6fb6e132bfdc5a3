import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: splits', () => {
  it.each<[string, readonly string[]]>([
    ['A 60/40 portfolio.', ['60/40 = 60 percent EQUAL']],
    ['It is a 24/7 market since 9/11, a 60/50 portfolio.', []],
  ])('%s', (text, figures) => expect(spottedOf('splits', text)).toEqual(figures));
});
