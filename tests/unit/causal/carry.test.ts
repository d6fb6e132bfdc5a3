import { describe, expect, it } from 'vitest';
import { carry } from '../../../src/causal/carry.ts';
import { plain } from '../../../src/domain/decimal.ts';
import { quotientOf } from '../../../src/domain/quotient-unit.ts';
import { link, linkNamed } from './links.ts';

const chain = (slugs: readonly string[], start: string | null) =>
  carry(
    slugs.map(linkNamed).map((each) => ({ link: each, strength: each.strength })),
    start,
  );

describe('quotientOf', () => {
  it.each([
    ['basis points per percentage point', 'basis points', 'percentage points'],
    ['USD per basis point', 'USD', 'basis points'],
    ['USD per USD', 'USD', 'USD'],
  ])('%s is %s for each of %s', (unit, counted, per) => {
    expect(quotientOf(unit)).toEqual({ counted, per });
  });

  it.each(['basis points', 'years', 'USD per', 'USD per year per year', 'USD per furlong'])('%s is none', (unit) => {
    expect(quotientOf(unit)).toBeUndefined();
  });
});

describe('carry', () => {
  it('turns the sign at a negative identity without a number', () => {
    const cut = link('spending-cuts-to-outlays', null, { isIdentity: true, polarity: 'NEGATIVE' });
    const { by, missing } = carry([{ link: cut, strength: null }], 'USD');
    expect([plain(by.value), missing]).toEqual(['-1', []]);
  });

  it.each([
    ['a premium moves the yield one for one', ['term-premium-to-treasury-10y-yield'], 'basis points', '1', '1', '1'],
    [
      'foreign buyers of 100 billion dollars, by their strength',
      ['foreign-official-demand-to-treasury-10y-yield'],
      'USD',
      '-0.0000000004',
      '-0.000000001',
      '-0.000000000015',
    ],
    [
      'identities without a number pass on what comes',
      ['spending-cuts-to-fiscal-response', 'fiscal-response-to-deficit'],
      'USD',
      '-1',
      '-1',
      '-1',
    ],
    [
      'one more of the programs of the Federal Reserve',
      ['fed-purchases-to-term-premium', 'term-premium-to-treasury-10y-yield'],
      'times',
      '-100',
      '-140',
      '0',
    ],
  ])('%s', (_case, slugs, start, value, low, high) => {
    const { by, missing } = chain(slugs, start);
    expect([by.value, by.low, by.high].map(plain)).toEqual([value, low, high]);
    expect(missing).toEqual([]);
  });

  it.each([
    ['a strength is not cited', ['tax-cuts-to-deficit'], 'USD'],
    ['a program is no quotient', ['fed-purchases-to-term-premium'], 'USD'],
    ['dollars are no basis points', ['term-premium-to-treasury-10y-yield'], 'USD'],
  ])('names the link when %s', (_case, slugs, start) => {
    expect(chain(slugs, start).missing.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('turns percentage points into basis points where a strength asks for these', () => {
    const points = link('shock-to-term-premium', '1 1 1 percentage points per USD');
    const { by } = carry(
      [points, linkNamed('term-premium-to-treasury-10y-yield')].map((each) => ({
        link: each,
        strength: each.strength,
      })),
      'USD',
    );
    expect(plain(by.value)).toBe('100');
  });
});
