import { expect, it } from 'vitest';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import { dueOf, isNotYetOut } from '../../../src/verify/is-not-yet-out.ts';
import { MissingFigure } from '../../../src/verify/missing-figure.ts';
import { viewSeries } from '../../../src/verify/reading/series-view.ts';
import { factsOf, seriesOf } from './facts-of.ts';

const releaseRule = { days: 12, business: false, text: '12 days after' };

const FACTS = factsOf([
  // November is a gap of ours: it was due on 12 December, and December was out in January.
  seriesOf({ slug: 'mts/gross-interest', releaseRule }, [
    ['2025-10', '104.4e9', null, '2025-11-25'],
    ['2025-12', '115e9', null, '2026-01-13'],
  ]),
  seriesOf({ slug: 'boe/bank-rate', unit: 'percent' }, [['2025-10', '4', null, '2025-11-01']]),
  seriesOf({ slug: 'fred/dgs10', unit: 'percent', frequency: 'DAY' }, [
    ['2026-01-16', '4.2', null, '2026-01-20'],
    ['2026-01-20', '4.3', null, '2026-01-21'],
  ]),
]);

function missing(slug: string, text: string, asOf: string): MissingFigure {
  return new MissingFigure(viewSeries(FACTS, { slug, vintage: null }, asOf), parsePeriod(text) as Period, 'Missing.');
}

it.each([
  ['the day before it came out', 'mts/gross-interest', '2025-10', '2025-11-24', true, '2025-11-25'],
  ['the day before it was due', 'mts/gross-interest', '2025-11', '2025-12-11', true, '2025-12-12 about'],
  ['the day it was due, a gap', 'mts/gross-interest', '2025-11', '2025-12-12', false, '2025-12-12 about'],
  [
    'after, a gap, though a later one is not out',
    'mts/gross-interest',
    '2025-11',
    '2025-12-31',
    false,
    '2025-12-12 about',
  ],
  ['the day before December came out', 'mts/gross-interest', '2025-12', '2026-01-12', true, '2026-01-13'],
  ['nobody knows when: while its month lasts', 'boe/bank-rate', '2025-11', '2025-11-30', true, null],
  ['nobody knows when: after it', 'boe/bank-rate', '2025-11', '2025-12-01', false, null],
  ['a day without trading waits for the next one', 'fred/dgs10', '2026-01-19', '2026-01-20', true, '2026-01-21'],
])('%s', (_what, slug, period, day, isWaitedFor, due) => {
  const figure = missing(slug, period, day);
  expect(isNotYetOut(figure, FACTS, day)).toBe(isWaitedFor);
  const told = dueOf(figure, FACTS);
  expect(told === null ? null : `${told.on}${told.isEstimated ? ' about' : ''}`).toBe(due);
});
