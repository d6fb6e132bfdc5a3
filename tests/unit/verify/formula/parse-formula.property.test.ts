import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Problem } from '../../../../src/domain/problem.ts';
import type { Formula } from '../../../../src/verify/formula/formula.ts';
import { FORMULA_BUDGET } from '../../../../src/verify/formula/formula-budget.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../../src/verify/formula/print-formula.ts';
import { walk } from '../../../../src/verify/formula/walk.ts';
import { anyText } from '../../../support/any-text.ts';
import { formula } from './random-formula.ts';

const PIECES =
  'at( mean( share( series( claim( ( ) , " \' $from $to $x + - * / 1 .5 1e9 __proto__ "fred/dgs10" "2026-01"'
    .split(' ')
    .concat(' ', '\n', '\u00a0', '\u202e', '\ud800', '😀', '×', '“');

const piece = fc.constantFrom(...PIECES);

/** Formulas that somebody mistyped: cut, doubled, or with something put in. */
const mistyped = fc
  .tuple(
    formula.map(printFormula),
    fc.nat(200),
    fc.nat(20),
    fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })),
  )
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

const anything = fc.oneof(
  { weight: 4, arbitrary: mistyped },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: anyText },
  // Far beyond any bound, and as deep as no stack is.
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.constantFrom(999, 30_000)).map(([one, times]) => one.repeat(times)),
  },
);

function read(text: string): Formula | Problem {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

it('any text is a formula within its bounds that is printed and read alike, or is refused with its place', () => {
  let formulas = 0;
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = read(text);
      if (!(parsed instanceof Problem)) {
        formulas += 1;
        const printed = printFormula(parsed);
        expect(parseFormula(printed)).toEqual(parsed);
        let parts = 0;
        walk(parsed, () => {
          parts += 1;
        });
        expect(parts).toBeLessThanOrEqual(FORMULA_BUDGET.parts);
        expect(text.length).toBeLessThanOrEqual(FORMULA_BUDGET.characters);
        return;
      }
      expect(['FORMULA_SYNTAX', 'FORMULA_TOO_LARGE', 'FORMULA_MEANING', 'UNKNOWN_FUNCTION']).toContain(parsed.code);
      if (text.length > FORMULA_BUDGET.characters) expect(parsed.code).toBe('FORMULA_TOO_LARGE');
      if (parsed.code !== 'FORMULA_SYNTAX') return;
      const [, character, there] =
        /^The formula cannot be read at character (\d+)(?:, ["“]([\s\S]*?)["”])?: [\s\S]+[.)]$/.exec(parsed.message) ??
        [];
      const position = Number(character) - 1;
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThanOrEqual(text.length);
      // What is said to stand there does, or its beginning where it is long.
      const [begins = ''] = (there ?? '').split('…');
      const standing = text.slice(position);
      expect(standing.startsWith(begins) || standing.slice(1).startsWith(begins)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  // It would prove nothing if all were refused.
  expect(formulas).toBeGreaterThan(100);
});
