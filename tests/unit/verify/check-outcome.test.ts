import { describe, expect, it } from 'vitest';
import type { ClaimKind, PeriodAnchor } from '../../../src/domain/claim.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import { checkOutcome } from '../../../src/verify/check-outcome.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { outcomeFormula } from '../../../src/verify/outcome-formula.ts';
import { REGISTER } from './register-facts.ts';

describe('the formula of what has happened since', () => {
  it.each([
    ['a projection by its actual figures', 'at("cbo/deficit@2025-01", "FY2025")', 'at("cbo/deficit@actual", "FY2025")'],
    [
      'one that pins nothing, or later projections would be read',
      'at("cbo/deficit", "FY2026")',
      'at("cbo/deficit@actual", "FY2026")',
    ],
    ['a series without vintages as it is', 'at("fred/dgs10", "2026-12-31") - 1', 'at("fred/dgs10", "2026-12-31") - 1'],
    [
      'the measured figure of a claim that is measured by actual ones',
      'at("cbo/deficit@2025-01", "FY2025") / measured("everything-rally-c106")',
      'at("cbo/deficit@actual", "FY2025") / measured("everything-rally-c106")',
    ],
    [
      'that of a claim which is measured by a projection',
      'at("fred/dgs10", "2026-12-31") - measured("everything-rally-c031")',
      null,
    ],
    ['no actual figures are held', 'at("cbo/long-term-debt-gdp@2025-03", "FY2029")', null],
    ['a document tells no outcome', 'found("everything-rally-c039-crfb")', null],
    ['nor does it beside a series', 'found("everything-rally-c039-crfb") / at("cbo/deficit@2025-01", "FY2025")', null],
    ['sums of claims alone', 'claim("everything-rally-c033") / claim("everything-rally-c035")', null],
  ])('%s', (_what, formula, outcome) => {
    expect(outcomeFormula(formula, REGISTER)).toBe(outcome);
  });

  it('is refused for a series that is not held', () => {
    expect(() => outcomeFormula('at("cbo/defict@2025-01", "FY2025")', REGISTER)).toThrow('did you mean "cbo/deficit"?');
  });
});

interface Given {
  readonly printed: string;
  readonly formula: string;
  readonly kind?: ClaimKind;
  readonly period?: string;
  readonly anchor?: PeriodAnchor;
  readonly own?: string;
  readonly today?: string;
}

const outcome = ({
  printed,
  formula,
  kind = 'OFFICIAL_PROJECTION',
  period,
  anchor,
  own,
  today = '2026-08-01',
}: Given) =>
  checkOutcome({
    formula,
    stated: parseFigure(printed),
    period: period === undefined ? null : (parsePeriod(period) as Period),
    anchor: anchor ?? (period === undefined ? null : 'STATED'),
    kind,
    facts: REGISTER,
    asOf: '2025-06-30',
    today,
    articleDay: '2025-06-30',
    ...(own === undefined ? {} : { outcomeFormula: own }),
  });

describe('the outcome', () => {
  const fy2025 = 'at("cbo/deficit@2025-01", "FY2025")';

  it.each<[string, Given, string | null]>([
    ['C031: off', { printed: '$1.9 trillion', formula: fy2025 }, 'CONTRADICTED'],
    ['near', { printed: '$1.87 trillion', formula: fy2025 }, 'CONTRADICTED'],
    ['right', { printed: '$1.8 trillion', formula: fy2025 }, 'ACCURATE'],
    ['within one in the last digit', { printed: '$1.7 trillion', formula: fy2025 }, 'CLOSE'],
    ['C062: of a year to come', { printed: '118%', formula: 'at("cbo/debt-gdp@2025-01", "FY2035")' }, null],
    [
      'of a claim whose period is not over',
      {
        printed: '4.5%',
        formula: 'at("fred/dgs10", $to)',
        kind: 'FORECAST',
        period: '2026-01-30',
        today: '2026-01-29',
      },
      null,
    ],
    [
      'of a year to come, by a formula that names none',
      { printed: '2029', formula: 'first("fred/dgs10", ">", 5)', kind: 'FORECAST', period: 'FY2029' },
      null,
    ],
    [
      'of a claim whose period is over',
      { printed: '4.3%', formula: 'at("fred/dgs10", $to)', kind: 'FORECAST', period: '2026-01-30' },
      'ACCURATE',
    ],
    [
      'of a day to come, though the last one held is near it',
      { printed: '4.3%', formula: 'at("fred/dgs10", "2026-02-02")', kind: 'FORECAST', today: '2026-02-01' },
      null,
    ],
    [
      'C083: a level without a time',
      { printed: '5.5-6%', formula: 'at("fred/dgs10", $to)', kind: 'SCENARIO', period: '2026-01-31', anchor: 'NOW' },
      null,
    ],
    [
      'a scenario with a time',
      { printed: '5.5-6%', formula: 'at("fred/dgs10", "2026-01-30")', kind: 'SCENARIO' },
      'CONTRADICTED',
    ],
    ['of a fact there is none', { printed: '$1.9 trillion', formula: fy2025, kind: 'HISTORICAL_FACT' }, null],
    [
      'C039: by a document',
      { printed: 'over $7 trillion', formula: 'found("everything-rally-c039-crfb")', kind: 'FORECAST' },
      null,
    ],
    [
      'by its own formula first',
      { printed: '$1.9 trillion', formula: fy2025, own: 'at("cbo/deficit@2025-01", "FY2025")' },
      'ACCURATE',
    ],
    [
      'by its own formula, not out yet',
      { printed: '$3 trillion', formula: fy2025, own: 'at("cbo/deficit@actual", "FY2026")' },
      null,
    ],
    [
      'by a document that nobody saw',
      { printed: '$113 billion', formula: fy2025, own: 'found("everything-rally-c026-column")' },
      null,
    ],
    [
      'by a level that was not reached',
      { printed: '2029', formula: 'first("fred/dgs10", ">", 20)', kind: 'FORECAST' },
      null,
    ],
  ])('%s', (_what, given, verdict) => {
    expect(outcome(given)?.verdict ?? null).toBe(verdict);
  });

  it('is told as a fact, on the latest data, and never moved', () => {
    const told = outcome({ printed: '$1.87 trillion', formula: fy2025 });
    expect(told).toMatchObject({
      formula: 'at("cbo/deficit@actual", "FY2025")',
      asOf: null,
      asOfIsExact: true,
      trueWhen: [],
    });
    expect(told?.because).toBe(
      'Deficit (cbo/deficit, actual) was 1.7818 trillion USD in FY2025, 4.7 percent less than the "$1.87 trillion" printed.',
    );
  });
});
