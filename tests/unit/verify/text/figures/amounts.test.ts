import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: amounts', () => {
  it.each<[string, readonly string[]]>([
    ['Reserves of 74.2 million ounces.', ['74.2 million ounces = 74200000 troy ounces EQUAL']],
    ['Some 68 million retirees.', ['Some 68 million = 68000000 count ABOUT']],
    ['Three reasons, four senators and two components.', []],
  ])('%s', (text, figures) => expect(spottedOf('amounts', text)).toEqual(figures));
});
