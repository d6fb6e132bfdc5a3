import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { periodsThatMayFit } from '../../../../src/verify/moves/periods-that-may-fit.ts';
import { figurePeriods } from '../../../../src/verify/moves/series-of.ts';
import { firstAccurate, type Trial } from '../../../../src/verify/moves/trial.ts';
import { seedAsFacts } from '../seed-facts.ts';

const SEED_FACTS = seedAsFacts();

const trialOf = (formula: string, printed: string): Trial => ({
  formula: parseFormula(formula),
  stated: parseFigure(printed),
  facts: SEED_FACTS,
  standpoint: { asOf: null, span: { start: '2026-01-30', end: '2026-01-30' }, anchor: 'STATED' },
  articleDay: null,
  dayAsked: '2026-01-30',
});

/** The last period for which a figure is right, looking at those given. */
const lastOf = (trial: Trial, periods: Iterable<{ readonly text: string; start: string; end: string }>) =>
  firstAccurate(
    trial,
    [...periods].map((period) => ({
      formula: trial.formula,
      standpoint: { ...trial.standpoint, span: period },
      period: () => period as never,
      vintage: null,
    })),
  )?.trueWhen.period?.text;

describe('looking through a long series by floats', () => {
  const printed = fc.oneof(
    fc.double({ min: 0, max: 9, noNaN: true }).map((value) => `${value.toFixed(2)}%`),
    fc.double({ min: 0, max: 9, noNaN: true }).map((value) => `${value.toFixed(1)}%`),
    fc.integer({ min: 0, max: 9 }).map((value) => `over ${value}%`),
    fc.integer({ min: 0, max: 9 }).map((value) => `under ${value}%`),
    fc.integer({ min: 1, max: 9 }).map((value) => `nearly ${value}%`),
    fc.integer({ min: 0, max: 8 }).map((value) => `${value}-${value + 1}%`),
  );

  it.each(['fred/dgs10', 'fred/gs10', 'cbo/debt-gdp', 'nyfed/acmtp10'])(
    'finds in %s what measuring every figure finds',
    (series) => {
      fc.assert(
        fc.property(printed, (figure) => {
          const trial = trialOf(`at("${series}", $to)`, figure);
          expect(lastOf(trial, periodsThatMayFit(trial, '2026-01-30'))).toBe(
            lastOf(trial, figurePeriods(trial, null, '2026-01-30')),
          );
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each([
    ['at("fred/dgs10", $to)', '5.54%', 2],
    // What is computed from figures is measured for each.
    ['at("fred/dgs10", $to) + 0 * at("fred/dgs10", $to)', '5.54%', 6_000],
    ['mean("fred/dgs10", $from, $to)', '5.54%', 6_000],
  ])('%s, %s: at least %i periods are left to measure', (formula, figure, least) => {
    expect([...periodsThatMayFit(trialOf(formula, figure), '2026-01-30')].length).toBeGreaterThanOrEqual(least);
  });

  it('leaves few of a long series', () => {
    expect([...periodsThatMayFit(trialOf('at("fred/dgs10", $to)', '5.54%'), '2026-01-30')].length).toBeLessThan(20);
  });
});
