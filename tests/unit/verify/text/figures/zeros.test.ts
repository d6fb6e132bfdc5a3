import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: zeros', () => {
  it.each<[string, readonly string[]]>([
    ['The Fed could cut rates to zero.', ['zero = 0 percent EQUAL']],
    ['Ground zero; the premium was near zero; zero tolerance.', []],
  ])('%s', (text, figures) => expect(spottedOf('zeros', text)).toEqual(figures));
});
