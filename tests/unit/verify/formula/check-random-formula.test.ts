import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePeriod } from '../../../../src/domain/period.ts';
import { Problem } from '../../../../src/domain/problem.ts';
import { checkFigure } from '../../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { printFormula } from '../../../../src/verify/formula/print-formula.ts';
import { FACTS } from '../measures/measure-facts.ts';
import { formula } from './random-formula.ts';

const printed = fc.constantFrom('$684 billion', '4.5%', 'up 100 basis points', 'rising', '1.5 times', '14 months');
const period = fc.constantFrom('2026-01-31', '2025-10', '2025Q4', 'FY2029').map((text) => parsePeriod(text) ?? null);

it('holds a figure against any formula, through every move, and throws Problems at most', () => {
  fc.assert(
    fc.property(
      fc.record({
        formula: formula.map(printFormula),
        stated: printed.map(parseFigure),
        period,
        anchor: fc.constantFrom('STATED', 'NOW', 'SINCE'),
        kind: fc.constantFrom('HISTORICAL_FACT', 'OFFICIAL_PROJECTION', 'SCENARIO', null),
        asOf: fc.constantFrom('2026-01-31', null),
        articleDay: fc.constantFrom('2026-01-31', null),
      }),
      (given) => {
        try {
          const check = checkFigure({ ...given, facts: FACTS, today: '2026-08-01' });
          expect(check.because).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(check.observationIds).not.toContain('');
          expect(check.measured?.isFinite() ?? true).toBe(true);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(error.message).toMatch(/^\S[^\n]*[.?]$/);
        }
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);
