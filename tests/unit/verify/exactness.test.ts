import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/domain/decimal.ts';
import { isSurelyExact, wide } from '../../../src/verify/exactness.ts';

const OF = {
  '+': (left, right) => left.plus(right),
  '-': (left, right) => left.minus(right),
  '*': (left, right) => left.times(right),
} as const satisfies Record<
  string,
  (left: ReturnType<typeof decimal>, right: ReturnType<typeof decimal>) => ReturnType<typeof decimal>
>;

describe('isSurelyExact', () => {
  it.each([
    ['two figures', '4.79', '-', '3.66', true],
    ['a carry within what is kept', '9'.repeat(39), '+', '1', true],
    ['one that might be cut', '9'.repeat(40), '+', '1', false],
    ['digits far apart', '1e30', '+', '1e-15', false],
    ['digits far apart, times', '1e30', '*', '1e-15', true],
    ['long ones, times', '1'.repeat(21), '*', '1'.repeat(20), false],
  ] as const)('%s', (_what, left, operator, right, isSure) => {
    expect(isSurelyExact(decimal(left), operator, decimal(right))).toBe(isSure);
  });

  it('never says so of a result that was cut', () => {
    const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,27})(?:\.\d{1,28})?$/);
    const number = fc.tuple(fc.constantFrom('', '-'), digits).map(([sign, text]) => decimal(`${sign}${text}`));
    fc.assert(
      fc.property(number, fc.constantFrom('+', '-', '*'), number, (left, operator, right) => {
        fc.pre(isSurelyExact(left, operator, right));
        expect(OF[operator](left, right).eq(OF[operator](wide(left), wide(right)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
