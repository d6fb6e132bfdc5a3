import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/causal/simulation/run.ts';
import type { ChosenShock, Entry } from '../../../../src/causal/simulation/shock-path.ts';
import { decimal, Exact } from '../../../../src/domain/decimal.ts';
import { cboBaseline } from './cbo-series.ts';

const baselines = ['2024-06', '2025-01', '2026-02'].map(cboBaseline);
const aBaseline = fc.constantFrom(...baselines);

const aShare = (least: number, greatest: number) =>
  fc.integer({ min: least, max: greatest }).map((percent) => decimal(percent).div(100));

const coefficients = fc.record({
  feedback: fc.integer({ min: 0, max: 58 }).map((tenths) => decimal(tenths).div(10)),
  dueWithinAYear: aShare(25, 40),
  bills: aShare(10, 24),
});

const ENTRIES: readonly Entry[] = ['rates', 'primary-deficit', 'interest', 'other-means'];
const aPush = fc.record({
  entry: fc.constantFrom(...ENTRIES),
  size: fc.integer({ min: 1, max: 100 }),
  later: fc.nat(8),
});

const shockOf = (push: { entry: Entry; size: number; later: number }, first: number, times = '1'): ChosenShock => ({
  entry: push.entry,
  course: 'stays',
  startYear: first + push.later,
  amount: decimal(push.size)
    .times(push.entry === 'rates' ? '0.01' : '1e9')
    .times(times),
  tenthYear: null,
});

/** A trillionth of a dollar, or of a percentage point. */
const TINY = '1e-12';
const RUNS = { numRuns: 25 };

describe('a run', () => {
  it('without a shock is what CBO projects', () => {
    fc.assert(
      fc.property(aBaseline, coefficients, (baseline, chosen) => {
        run(baseline, chosen, []).forEach((year, index) => {
          const base = baseline.years[index];
          for (const key of ['debt', 'deficit', 'netInterest'] as const) {
            expect(
              year[key]
                .minus(base?.[key] ?? 0)
                .abs()
                .lt(TINY),
            ).toBe(true);
          }
          expect(year.moveOfRates.abs().lt(TINY)).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('adds to interest, deficit, debt and rates whatever pushes them up, and takes off what pushes them down', () => {
    fc.assert(
      fc.property(aBaseline, coefficients, aPush, (baseline, chosen, push) => {
        const first = baseline.years[0]?.year ?? 0;
        const up = run(baseline, chosen, [shockOf(push, first)]).at(-1);
        const down = run(baseline, chosen, [shockOf(push, first, '-1')]).at(-1);
        const base = baseline.years.at(-1);
        expect(up?.debt.gt(base?.debt ?? 0)).toBe(true);
        expect(up?.netInterest.gt(base?.netInterest ?? 0)).toBe(true);
        expect(up?.moveOfRates.gte(0)).toBe(true);
        expect(down?.debt.lt(base?.debt ?? 0)).toBe(true);
        expect(down?.netInterest.lt(base?.netInterest ?? 0)).toBe(true);
        expect(down?.moveOfRates.lte(0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is linear in shocks to the budget without feedback, and in small ones to rates', () => {
    fc.assert(
      fc.property(aBaseline, coefficients, aPush, (baseline, chosen, push) => {
        const still = { ...chosen, feedback: decimal(0) };
        const first = baseline.years[0]?.year ?? 0;
        const plain = run(baseline, still, []);
        const debtAdded = (times: string) =>
          run(baseline, still, [shockOf(push, first, times)])
            .at(-1)
            ?.debt.minus(plain.at(-1)?.debt ?? 0) as ReturnType<typeof decimal>;
        const [once, twice] = [debtAdded('0.001'), debtAdded('0.002')];
        const off = Exact.abs(twice.div(once).minus(2));
        expect(off.lt(push.entry === 'rates' ? '0.001' : TINY)).toBe(true);
      }),
      RUNS,
    );
  });

  it('moves more with more feedback', () => {
    fc.assert(
      fc.property(aBaseline, coefficients, aPush, (baseline, chosen, push) => {
        const shocks = [shockOf(push, baseline.years[0]?.year ?? 0)];
        const [less, more] = ['1.5', '5.8'].map(
          (feedback) => run(baseline, { ...chosen, feedback: decimal(feedback) }, shocks).at(-1)?.debt,
        );
        expect(less?.lte(more ?? 0)).toBe(true);
      }),
      RUNS,
    );
  });
});
