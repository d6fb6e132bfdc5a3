import { expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { addDays } from '../../../src/lib/iso-date.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { factsOf, type Row, seriesOf } from './facts-of.ts';

// Trading days of 26 years, rising by a hundredth a day, so that no move ever finds the figure printed.
const DAYS = Array.from({ length: 9_500 }, (_none, day) => addDays('2000-01-03', day)).filter(
  (day) => ![0, 6].includes(new Date(day).getUTCDay()),
);
const FACTS = factsOf([
  seriesOf(
    { slug: 'fred/dgs10', unit: 'percent', frequency: 'DAY' },
    DAYS.map((day, place): Row => [day, `${place / 100}`]),
  ),
]);

it.each([
  ['a change since September', 'change("fred/dgs10", $from, $to)', 'SINCE', '2025-09-17'],
  ['a level of now', 'at("fred/dgs10", $to)', 'NOW', '2026-01-01'],
  ['a mean up to now', 'mean("fred/dgs10", $from, $to)', 'NOW', '2000-01-03'],
  ['a greatest up to now', 'max("fred/dgs10", $from, $to)', 'NOW', '2000-01-03'],
] as const)('tries every move of %s over thousands of days', (_what, formula, anchor, start) => {
  const check = checkFigure({
    formula,
    stated: parseFigure(anchor === 'SINCE' ? 'down 5,000 basis points' : '-500%'),
    period: { text: 'tried', start, end: '2026-01-01', frequency: 'DAY' } as Period,
    anchor,
    kind: 'HISTORICAL_FACT',
    facts: FACTS,
    asOf: null,
    today: '2026-01-01',
    articleDay: '2026-01-01',
  });
  expect(check.verdict).toBe('CONTRADICTED');
});
