import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { figurePeriods } from '../../../../src/verify/moves/series-of.ts';
import { viewSeries } from '../../../../src/verify/reading/series-view.ts';
import { seedAsFacts } from '../seed-facts.ts';

const FACTS = seedAsFacts();

const trialOf = (formula: string) => ({
  formula: parseFormula(formula),
  stated: parseFigure('5%'),
  facts: FACTS,
  standpoint: { asOf: null, span: null, anchor: null },
  articleDay: null,
  dayAsked: '2026-01-30',
});

it.each(FACTS.seriesSlugs)('gives of %s what a look at every period gives', (slug) => {
  const { observations } = viewSeries(FACTS, { slug, vintage: null }, null);
  const periods = observations.map(({ period }) => period);
  const days = periods.flatMap(({ start, end }) => [start, end]);
  const day = fc.option(fc.constantFrom(...days, '1700-01-01', '2299-12-31'));
  fc.assert(
    fc.property(day, day, (from, to) => {
      const within = periods.filter(({ end }) => (from === null || end >= from) && (to === null || end <= to));
      expect(figurePeriods(trialOf(`latest("${slug}")`), from, to)).toEqual(within.reverse());
    }),
    { numRuns: 20 },
  );
});

it('gives of two series the periods of both, each end once', () => {
  const trial = trialOf('at("fred/gs10", $to) - at("mts/outlays", $to) / latest("fred/dgs10")');
  const ends = figurePeriods(trial, '2025-01-01', '2025-02-28').map(({ end }) => end);
  expect(ends).toEqual([...new Set(ends)].sort().reverse());
  expect(ends).toContain('2025-02-28');
  expect(ends).toContain('2025-01-13');
});
