import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/period.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { checkOutcome } from '../../../src/verify/check-outcome.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { PROJECTS } from '../../../src/verify/kinds.ts';
import { REGISTER } from './register-facts.ts';

const series = fc.constantFrom(...REGISTER.seriesSlugs, 'cbo/deficit@2025-01', 'cbo/debt-gdp@2026-02');
const period = fc
  .constantFrom(
    '$from',
    '$to',
    '2026-01-30',
    '2000-01-01',
    '2025-10',
    '2025Q4',
    'FY2025',
    'FY2035',
    '2024',
    '0001-01-01',
    '9999',
  )
  .map((text) => (text.startsWith('$') ? text : `"${text}"`));
const number = fc.constantFrom('0', '1', '1.5', '1000000000', '-2');

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    number,
    fc
      .tuple(fc.constantFrom('at', 'latest', 'mean', 'sum', 'min', 'max'), series, period)
      .map(([name, slug, by]) => `${name}("${slug}", ${by})`),
    fc
      .tuple(fc.constantFrom('mean', 'sum', 'min', 'max', 'change', 'percentChange'), series, period, period)
      .map(([name, slug, from, to]) => `${name}("${slug}", ${from}, ${to})`),
    fc
      .tuple(series, fc.constantFrom('>', '<=', '='), number, period, period)
      .map(([slug, comparison, level, from, to]) => `share("${slug}", "${comparison}", ${level}, ${from}, ${to})`),
    fc
      .tuple(series, number)
      .map(([slug, level]) => `first("${slug}", ">", ${level}) - lastAtLeast("${slug}", ${level})`),
    fc
      .tuple(fc.constantFrom('claim', 'measured'), fc.constantFrom(...REGISTER.claimSlugs))
      .map(([name, slug]) => `${name}("${slug}")`),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
  ),
}));

const printed = fc.constantFrom(
  '$104 billion',
  '15%',
  'up 100 basis points',
  'rising',
  '1.5 times',
  'by 2029',
  '0%',
  'nearly $200 billion a month',
  '14',
  '6 years',
);
const span = fc
  .constantFrom('2026-01-31', '2025-10', '2025Q4', 'FY2025', '2024', 'FY2035')
  .map((text) => parsePeriod(text) ?? null);

const OUTCOMES = [undefined, 'ACCURATE', 'CLOSE', 'CONTRADICTED'];

it('has a verdict and a sentence for every formula, period and figure, or refuses it with a Problem', () => {
  fc.assert(
    fc.property(
      fc.record({
        formula,
        stated: printed.map(parseFigure),
        period: fc.option(span),
        anchor: fc.constantFrom('STATED', 'NOW', 'SINCE', null),
        kind: fc.constantFrom('HISTORICAL_FACT', 'OFFICIAL_PROJECTION', 'ARITHMETIC', 'SCENARIO', null),
        asOf: fc.constantFrom('2026-01-31', '2025-01-01', '1990-01-01', null),
        articleDay: fc.constantFrom('2026-01-31', null),
      }),
      (given) => {
        try {
          const asked = { ...given, facts: REGISTER, today: '2026-08-01' };
          const check = checkFigure(asked);
          expect(OUTCOMES).toContain(checkOutcome(asked)?.verdict);
          expect(check.because).toMatch(/^\S[^\n]*\.$/);
          expect(check.because).not.toMatch(/undefined|null|NaN|\[object|\.\./);
          expect(check.observationIds.length).toBeLessThanOrEqual(20);
          expect(check.because).not.toMatch(/that is [^;]* that is|(rose|fell) -| {2}|;\.|, ,/);
          if (check.verdict === 'MISDATED') expect(check.trueWhen).toHaveLength(1);
          if (given.asOf !== null && !PROJECTS.includes(given.kind)) {
            for (const { period } of check.trueWhen) expect((period?.start ?? '') <= given.asOf).toBe(true);
          }
          expect(check.measured?.isFinite() ?? true).toBe(true);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(error.message).toMatch(/^\S[^\n]*[.?]$/);
        }
      },
    ),
    { numRuns: 3_000 },
  );
}, 60_000);
