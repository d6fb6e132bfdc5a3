import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../../src/verify/formula/print-formula.ts';
import { formulaFunctions } from '../../../../src/verify/measures/formula-functions.ts';
import { evaluated } from '../evaluated.ts';
import { seedAsFacts } from '../seed-facts.ts';

const SEED = seedAsFacts();
const FUNCTIONS = formulaFunctions();

describe('the functions of the language', () => {
  it('are these, in this order', () => {
    expect(FUNCTIONS.map(({ signature }) => signature)).toEqual([
      'at(series, period)',
      'latest(series, [by])',
      'mean(series, [from], [to])',
      'sum(series, [from], [to])',
      'min(series, [from], [to])',
      'max(series, [from], [to])',
      'change(series, from, to)',
      'percentChange(series, from, to)',
      'share(series, comparison, level, [from], [to])',
      'share(series, "between", low, high, [from], [to])',
      'streak(series, direction, [end])',
      'first(series, comparison, level, [from])',
      'lastAtLeast(series, level, [before])',
      'correlation(one, other, [from], [to])',
      'series(series, [how])',
      'claim(claim)',
      'measured(claim)',
      'found(evidence)',
      'daysBetween(from, to)',
      'round(value, [digits])',
      'abs(value)',
      'days(number)',
      'weeks(number)',
      'months(number)',
      'years(number)',
    ]);
  });

  it.each(FUNCTIONS.map((each) => [each.signature, each] as const))('%s is described in one line', (_what, each) => {
    expect(each.description).toMatch(/^[A-Z][^\n]{20,119}\.$/);
    for (const parameter of each.parameters) expect(parameter.description).toMatch(/^\S[^\n]{5,119}$/);
  });

  // Every example is evaluated on the figures that come with the program.
  it.each(FUNCTIONS.map(({ signature, example }) => [signature, example] as const))('%s: %s', (signature, example) => {
    expect(printFormula(parseFormula(example))).toBe(example);
    expect(example).toContain(`${signature.split('(')[0]}(`);
    expect(evaluated(example, SEED)).toMatch(/^-?\d+(\.\d+)? [A-Za-z ]+( \(\S+\))?$/);
  });

  it.each([
    ['mean("omb/deficit-gdp", "FY1975", "FY2024")', '3.7924 percent'],
    ['share("nyfed/acmtp10", ">", 1)', '58.517555 percent'],
    ['change("fred/dgs10", "2024-09-17", "2025-01-13")', '1.14 percentage points'],
    ['lastAtLeast("nyfed/acmtp10", 2, "2025-01")', '2011 year (2011-07)'],
    ['first("cbo/long-term-debt-gdp@2025-03", ">", 106)', '2029 year (FY2029)'],
    ['round(correlation("fred/gs10", "nyfed/acmtp10", "2010-01", "2020-12"), 4)', '0.7056 coefficient'],
  ])('%s is the %s known beforehand', (formula, value) => {
    expect(evaluated(formula, SEED)).toBe(value);
  });
});
