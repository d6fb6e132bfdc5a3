import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../../src/causal/simulation/baseline.ts';
import type { ChosenCoefficients } from '../../../../src/causal/simulation/coefficients.ts';
import { run } from '../../../../src/causal/simulation/run.ts';
import type { ChosenShock } from '../../../../src/causal/simulation/shock-path.ts';
import { decimal } from '../../../../src/domain/decimal.ts';
import { cboBaseline } from './cbo-series.ts';

const cited = (feedback: string): ChosenCoefficients => ({
  feedback: decimal(feedback),
  dueWithinAYear: decimal('0.33'),
  bills: decimal('0.21'),
});

const rates = (points: string, startYear: number): ChosenShock => ({
  entry: 'rates',
  course: 'stays',
  startYear,
  amount: decimal(points),
  tenthYear: null,
});

/** What shocks add to the deficits of ten years, in billions of dollars. */
function added(baseline: Baseline, coefficients: ChosenCoefficients, shocks: readonly ChosenShock[]): number[] {
  const plain = run(baseline, coefficients, []);
  return run(baseline, coefficients, shocks).map((year, index) =>
    year.deficit
      .minus(plain[index]?.deficit ?? 0)
      .div('1e9')
      .toNumber(),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const tenYears = (vintage: string): Baseline => {
  const { years, ...rest } = cboBaseline(vintage);
  const [first, ...others] = years;
  return { ...rest, opening: first ?? rest.opening, years: others };
};

/**
 * CBO 61249, on its baseline of January 2025: all rates 0.1 percentage points higher in each year add 351 billion dollars
 * to the deficits of 2026 to 2035 and 54 to that of 2035 (second-hand; its own page has 184 to 388 for four scenarios).
 */
describe('all rates 0.1 percentage points higher, on the baseline of January 2025', () => {
  const deficits = added(tenYears('2025-01'), cited('0'), [rates('0.1', 2026)]);

  it('add 345 billion dollars in ten years, within a tenth of the 351 of CBO', () => {
    expect(Math.round(sum(deficits))).toBe(345);
    expect(Math.abs(sum(deficits) / 351 - 1)).toBeLessThan(0.1);
    expect(sum(deficits)).toBeGreaterThan(184);
    expect(sum(deficits)).toBeLessThan(388);
  });

  it('add 58 billion dollars in 2035, within a tenth of the 54 of CBO', () => {
    expect(deficits.at(-1)?.toFixed(1)).toBe('57.7');
    expect(Math.abs((deficits.at(-1) ?? 0) / 54 - 1)).toBeLessThan(0.1);
  });

  it('add 361 when debt pushes rates on', () => {
    expect(Math.round(sum(added(tenYears('2025-01'), cited('2'), [rates('0.1', 2026)])))).toBe(361);
  });

  it('would add 399 if all debt, and not bills alone, were refinanced at a third a year', () => {
    const oneShare = { ...cited('0'), bills: decimal(0) };
    expect(Math.round(sum(added(tenYears('2025-01'), oneShare, [rates('0.1', 2026)])))).toBe(399);
  });
});

/**
 * CRFB, April 2018: rates a point higher cost 1.9 trillion dollars over ten years, as debt goes from 15 to 29 trillion. The
 * path between is not known here, so that debt grows evenly, and interest is taken at 3 percent throughout.
 */
describe('all rates a point higher, on a baseline of the amounts of April 2018', () => {
  it('cost 1.97 trillion dollars, within a tenth of the 1.9 of CRFB', () => {
    const trillions = (value: number) => decimal(value.toFixed(6)).times('1e12');
    const step = (29 - 15) / 10;
    const years = Array.from({ length: 10 }, (_, index) => ({
      year: 2019 + index,
      debt: trillions(15 + step * (index + 1)),
      deficit: trillions(step),
      netInterest: trillions(0.03 * (15 + step * (index + 0.5))),
      gdp: trillions(20 + index),
      outlays: trillions(4),
      revenues: trillions(3),
    }));
    const opening = { year: 2018, debt: trillions(15), gdp: trillions(20) };
    const baseline = { vintage: '2018-04', publishedOn: null, opening, years, actual: [] };
    const cost = sum(added(baseline, cited('0'), [rates('1', 2019)])) / 1000;
    expect(cost.toFixed(2)).toBe('1.97');
    expect(Math.abs(cost / 1.9 - 1)).toBeLessThan(0.1);
  });
});

describe('other shocks, on the baseline of January 2025', () => {
  const baseline = tenYears('2025-01');
  const budget = (billions: number, rest: Partial<ChosenShock> = {}): ChosenShock => ({
    entry: 'primary-deficit',
    course: 'stays',
    startYear: 2026,
    amount: decimal(billions).times('1e9'),
    tenthYear: null,
    ...rest,
  });

  it('a primary deficit of one percent of GDP moves yields 2 basis points in its year', () => {
    const [first] = run(baseline, cited('2'), [budget(313.413, { course: 'once' })]);
    expect(first?.moveOfRates.toFixed(4)).toBe('0.0200');
  });

  it('growth 0.1 percentage points lower adds 77 billion dollars in 2035, and in ten years within a tenth of the 388 of CBO', () => {
    const growth: ChosenShock = {
      entry: 'growth',
      course: 'stays',
      startYear: 2026,
      amount: decimal('-0.1'),
      tenthYear: decimal('-770e9'),
    };
    const deficits = added(baseline, cited('0'), [growth]);
    expect(deficits.at(-1)?.toFixed(0)).toBe('77');
    expect(sum(deficits).toFixed(1)).toBe('423.5');
    expect(Math.abs(sum(deficits) / 388 - 1)).toBeLessThan(0.1);
  });

  it('a shock that is taken back leaves its interest behind', () => {
    const deficits = added(baseline, cited('0'), [
      budget(100, { course: 'once' }),
      budget(-100, { course: 'once', startYear: 2027 }),
    ]);
    expect(deficits[0]?.toFixed(1)).toBe('101.7');
    expect(deficits[1]).toBeGreaterThan(-100);
    expect(deficits.at(-1)).toBeGreaterThan(0);
  });

  it('debt that is sold besides the deficit adds interest alone to it', () => {
    const [first] = added(baseline, cited('0'), [budget(100, { entry: 'other-means', course: 'once' })]);
    expect(first?.toFixed(1)).toBe('1.7');
  });
});
