import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: vague amounts', () => {
  it.each<[string, readonly string[]]>([
    ['They are spending hundreds of billions on chips.', ['hundreds of billions = 200000000000 USD AT_LEAST']],
    ['Tens of millions of pounds.', ['Tens of millions = 20000000 GBP AT_LEAST']],
    ['Hundreds of millions of people.', []],
  ])('%s', (text, figures) => expect(spottedOf('vague amounts', text)).toEqual(figures));
});
