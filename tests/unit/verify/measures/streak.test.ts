import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { factsOf, type Row, seriesOf } from '../facts-of.ts';

// Million troy ounces at the end of each month from September 2022 to February 2026.
const OUNCES =
  '62.64 62.64 63.67 64.64 65.12 65.92 66.50 66.76 67.27 67.95 68.69 69.62 70.46 71.20 71.58 71.87 72.19 72.58 72.74 72.80 72.80 72.80 72.80 72.80 72.80 72.80 72.96 73.29 73.45 73.61 73.70 73.77 73.83 73.90 73.96 74.02 74.06 74.09 74.12 74.15 74.19 74.22';

const GOLD = OUNCES.split(' ').map((ounces, place): Row => {
  const month = 2022 * 12 + 8 + place;
  return [`${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}`, `${ounces}e6`];
});

const gold = (rows: readonly Row[]) => seriesOf({ slug: 'pboc/gold', name: 'gold', unit: 'troy ounces' }, rows);

const FACTS = factsOf([
  gold(GOLD),
  seriesOf({ slug: 'omb/deficit-gdp', unit: 'percent', frequency: 'FISCAL_YEAR' }, [
    ['FY2021', '12.07'],
    ['FY2022', '3.92'],
    ['FY2023', '7.42'],
    ['FY2024', '6.35'],
    ['FY2025', '5.8'],
  ]),
  seriesOf({ slug: 'fred/dgs10', unit: 'percent', frequency: 'DAY' }, [
    ['2026-01-14', '4.15'],
    ['2026-01-15', '4.17'],
    ['2026-01-16', '4.24'],
    ['2026-01-20', '4.30'],
  ]),
  seriesOf({ slug: 'fred/gdp', frequency: 'QUARTER' }, [
    ['2024Q4', '30'],
    ['2025Q1', '30'],
    ['2025Q2', '31'],
    ['2025Q4', '32'],
  ]),
]);

it.each([
  ['streak("pboc/gold", "increase", "2024-04")', '18 months'],
  ['streak("pboc/gold", "increase", "2025-11")', '13 months'],
  ['streak("pboc/gold", "increase", "2025-12")', '14 months'],
  ['streak("pboc/gold", "increase", "2026-01")', '15 months'],
  ['streak("pboc/gold", "increase", "2026-02")', '16 months'],
  ['streak("pboc/gold", "increase")', '16 months'],
  // It stood still from May to October 2024, which is neither.
  ['streak("pboc/gold", "increase", "2024-10")', '0 months'],
  ['streak("pboc/gold", "decrease", "2024-10")', '0 months'],
  ['streak("pboc/gold", "increase", "2025-12-31")', '14 months'],
  ['streak("omb/deficit-gdp", "decrease")', '2 years'],
  // A holiday and a weekend break no row.
  [
    'streak("fred/dgs10", "increase", "2026-01-19")',
    'NO_OBSERVATION: fred/dgs10 (fred/dgs10) rose in every period after 2026-01-14 up to 2026-01-16, and has no figure before 2026-01-14, so how many periods it rose in a row cannot be told.',
  ],
  ['streak("fred/dgs10", "decrease", "2026-01-20")', '0 days'],
  ['streak("fred/gdp", "increase", "2025Q2")', '1 quarters'],
  [
    'streak("fred/gdp", "increase", "2025Q4")',
    'NO_OBSERVATION: fred/gdp (fred/gdp) holds no figure in 2025Q3; those held run from 2024Q4 to 2025Q4, with a gap there.',
  ],
  [
    'streak("pboc/gold", "increase", "2022-09")',
    'NO_OBSERVATION: Gold (pboc/gold) has no figure before 2022-09, so how many periods it rose in a row cannot be told.',
  ],
  [
    'streak("pboc/gold", "increase", "2026-03")',
    'NO_OBSERVATION: Gold (pboc/gold) holds no figure in 2026-03; those held run from 2022-09 to 2026-02.',
  ],
  [
    'streak("pboc/gold", "up")',
    'FORMULA_SYNTAX: The formula cannot be read at character 21, "up": "direction" of streak(series, direction, [end]) is "increase" or "decrease", not "up".',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('refuses a month that is missing on the way', () => {
  const facts = factsOf([gold(GOLD.filter(([month]) => month !== '2025-06'))]);
  expect(evaluated('streak("pboc/gold", "increase", "2025-12")', facts)).toBe(
    'NO_OBSERVATION: Gold (pboc/gold) holds no figure in 2025-06; those held run from 2022-09 to 2026-02, with a gap there.',
  );
  expect(evaluated('streak("pboc/gold", "increase", "2024-04")', facts)).toBe('18 months');
});

it('says from where to where', () => {
  expect(stepsOf('streak("pboc/gold", "increase", "2025-12")', FACTS)).toEqual([
    'Gold (pboc/gold) rose 14 months in a row, from 72.8 million troy ounces in 2024-10 to 74.15 million troy ounces in 2025-12.',
  ]);
  expect(stepsOf('streak("pboc/gold", "increase", "2024-10")', FACTS)).toEqual([
    'Gold (pboc/gold) did not rise in 2024-10.',
  ]);
});
