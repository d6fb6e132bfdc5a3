import { describe, expect, it } from 'vitest';
import { evaluated } from './evaluated.ts';
import { factsOf, seriesOf } from './facts-of.ts';

const FACTS = factsOf([
  seriesOf({ slug: 'tic/china' }, [
    ['2025-10', '688.7e9'],
    ['2025-11', '683.9e9'],
    ['2025-12', '683.5e9'],
  ]),
]);

const NINES = '9'.repeat(28);

describe('sums and products', () => {
  it.each([
    [
      'as many digits as are kept',
      `${'9'.repeat(20)} * ${'9'.repeat(20)}`,
      '9999999999999999999800000000000000000001 share',
    ],
    ['a long number with few digits', `${'1'.padEnd(30, '0')} * ${'1'.padEnd(30, '0')}`, `1${'0'.repeat(58)} share`],
    ['a quotient that was cut, added to', '1 / 3 + 1000000', '1000000.333333 share'],
    ['a quotient that was cut, times', '2 / 3 * 3', '2 share'],
    [
      'a mean times',
      'mean("tic/china", "2025-10", "2025-12") * 7 - 1',
      'UNITS_DO_NOT_FIT: Cannot subtract USD and a plain number: the units do not fit; a number in a formula has no unit, and only figures of series, claims and documents have one.',
    ],
    ['a mean plus', 'mean("tic/china", "2025-10", "2025-12") + at("tic/china", "2025-10")', '1374066666666.666667 USD'],
    [
      'a share of a change',
      '1 + percentChange("tic/china", "2025-10", "2025-11") / percentChange("tic/china", "2025-10", "2025-12")',
      '1.923077 share',
    ],
    [
      'a rate over a time',
      'at("tic/china", "2025-10") / months(7) * months(3) + at("tic/china", "2025-10")',
      '983857142857.142857 USD',
    ],
    ['no sign of nothing', '-0', '0 share'],
    ['no sign of nothing times', '0 * -1', '0 share'],
    ['months of a cut number', 'months(1 / 3) + months(100)', '100.333333 months'],
    ['a cut number with its sign turned', '-(1 / 3) + 100', '99.666667 share'],
  ])('keep %s', (_what, formula, value) => {
    expect(evaluated(formula, FACTS)).toBe(value);
  });

  it.each([
    [
      'a product',
      `${NINES} * ${NINES}`,
      `FORMULA_MEANING: ${NINES} times ${NINES} has 56 digits; at most 40 are kept, so use shorter numbers.`,
    ],
    [
      'one more of it',
      `${NINES} * ${NINES} * ${NINES}`,
      `FORMULA_MEANING: ${NINES} times ${NINES} has 56 digits; at most 40 are kept, so use shorter numbers.`,
    ],
    [
      'a quotient that comes out even',
      `${NINES} / 1 * ${NINES}`,
      `FORMULA_MEANING: ${NINES} times ${NINES} has 56 digits; at most 40 are kept, so use shorter numbers.`,
    ],
    [
      'a sum of what is far apart',
      `${'1'.padEnd(30, '0')} + 0.${'1'.padStart(20, '0')}`,
      `FORMULA_MEANING: 1${'0'.repeat(29)} plus 0.${'0'.repeat(19)}1 has 50 digits; at most 40 are kept, so use shorter numbers.`,
    ],
    [
      'a difference of it',
      `0.${'1'.padStart(20, '0')} - ${'1'.padEnd(30, '0')}`,
      `FORMULA_MEANING: 0.${'0'.repeat(19)}1 minus 1${'0'.repeat(29)} has 49 digits; at most 40 are kept, so use shorter numbers.`,
    ],
  ])('refuse %s', (_what, formula, refusal) => {
    expect(evaluated(formula, FACTS)).toBe(refusal);
  });

  it('are quoted by their start when they are long', () => {
    const large = Array(20).fill('1'.padEnd(30, '0')).join(' * ');
    expect(evaluated(`${large} + 1`, FACTS)).toMatch(/^FORMULA_MEANING: 10{78}… has 581 digits;/);
  });
});
