import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: comparisons', () => {
  it.each<[string, readonly string[]]>([
    ['Interest costs more than defense.', ['costs more than = 1 times MORE']],
    ['It costs more than $5 billion.', []],
  ])('%s', (text, figures) => expect(spottedOf('comparisons', text)).toEqual(figures));
});
