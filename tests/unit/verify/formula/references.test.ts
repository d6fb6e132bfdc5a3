import { expect, it } from 'vitest';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { references } from '../../../../src/verify/formula/references.ts';

it('names the series, claims and evidence of a formula, each once and without vintages', () => {
  const formula = parseFormula(
    'measured("everything-rally-c003") - (at("cbo/deficit@2025-01", "FY2025") + at("cbo/deficit@2026-02", "FY2026")) * claim("everything-rally-c033") / found("everything-rally-c039-crfb") + share("fred/gs10", ">", mean("nyfed/acmtp10"))',
  );
  expect(references(formula)).toEqual({
    series: ['cbo/deficit', 'fred/gs10', 'nyfed/acmtp10'],
    claims: ['everything-rally-c033'],
    measured: ['everything-rally-c003'],
    evidence: ['everything-rally-c039-crfb'],
  });
});

it('takes no period or comparison for a name', () => {
  expect(references(parseFormula('daysBetween("2026-01-31", "2026-03-31")'))).toEqual({
    series: [],
    claims: [],
    measured: [],
    evidence: [],
  });
});
