import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: money', () => {
  it.each<[string, readonly string[]]>([
    ['It owes $1,147 billion.', ['$1,147 billion = 1147000000000 USD EQUAL']],
    ['Nearly $200 billion a month is sold.', ['Nearly $200 billion a month = 200000000000 USD per month ABOUT']],
    ['Cuts of $7-8 trillion would do.', ['Cuts of $7-8 trillion = -7500000000000 USD BETWEEN']],
    [
      'It costs between $7 trillion and $8 trillion.',
      ['between $7 trillion and $8 trillion = 7500000000000 USD BETWEEN'],
    ],
    [
      'Outlays rose by $117 billion to $1.58 trillion.',
      ['rose by $117 billion = 117000000000 USD EQUAL', '$1.58 trillion = 1580000000000 USD EQUAL'],
    ],
    [
      'From $1 trillion to $1.5 trillion.',
      ['$1 trillion = 1000000000000 USD EQUAL', '$1.5 trillion = 1500000000000 USD EQUAL'],
    ],
    [
      'US$30bn and €2.5bn and £45 billion.',
      ['US$30bn = 30000000000 USD EQUAL', '€2.5bn = 2500000000 EUR EQUAL', '£45 billion = 45000000000 GBP EQUAL'],
    ],
    ['Bonds worth $500+ billion.', ['$500+ billion = 500000000000 USD AT_LEAST']],
    [
      'One trillion dollars, or two hundred billion euros.',
      ['One trillion dollars = 1000000000000 USD EQUAL', 'two hundred billion euros = 200000000000 EUR EQUAL'],
    ],
    ['$200 billion in fresh debt issuance per month.', ['$200 billion = 200000000000 USD per month EQUAL']],
    ['A C$5 note.', []],
  ])('%s', (text, figures) => expect(spottedOf('money', text)).toEqual(figures));
});
