import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/verify/evaluate.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { evaluated, NOWHERE, stepsOf } from '../evaluated.ts';
import { factsOf, type Row, seriesOf } from '../facts-of.ts';

const months = (year: number, figures: string): readonly Row[] =>
  figures.split(' ').map((figure, place): Row => [`${year}-${`${place + 1}`.padStart(2, '0')}`, figure]);

const FACTS = factsOf([
  seriesOf(
    { slug: 'fred/gs10', name: '10-year yield', unit: 'percent' },
    months(2025, '4.63 4.45 4.28 4.28 4.42 4.38'),
  ),
  seriesOf(
    { slug: 'fred/fedfunds', name: 'federal funds rate', unit: 'percent' },
    months(2025, '4.33 4.33 4.33 4.33 4.33 4.33'),
  ),
  seriesOf({ slug: 'tic/china' }, months(2025, '760.8e9 784.3e9 765.4e9 757.2e9 756.3e9 756.4e9')),
  seriesOf({ slug: 'tic/japan' }, [...months(2025, '1079.3e9 1125.9e9 1130.8e9'), ['2025-06', '1147.6e9']]),
  seriesOf({ slug: 'fred/gdp', frequency: 'QUARTER' }, [
    ['2025Q1', '30'],
    ['2025Q2', '31'],
    ['2025Q3', '32'],
  ]),
]);

it.each([
  ['correlation("fred/gs10", "tic/china")', '0.134743 coefficient'],
  ['correlation("tic/china", "fred/gs10")', '0.134743 coefficient'],
  ['correlation("fred/gs10", "tic/china", "2025-01", "2025-03")', '-0.200864 coefficient'],
  ['correlation("fred/gs10", "fred/gs10")', '1 coefficient'],
  ['correlation("fred/gs10", series("fred/gs10") * -2 + series("fred/fedfunds"))', '-1 coefficient'],
  ['correlation("fred/gs10", "tic/japan", "2025-01", "2025-03")', '-0.91276 coefficient'],
  [
    'correlation("fred/gs10", "tic/japan")',
    'NO_OBSERVATION: tic/japan (tic/japan) holds no figure in 2025-04; those held run from 2025-01 to 2025-06, with a gap there.',
  ],
  [
    'correlation("fred/gs10", "fred/fedfunds")',
    'FORMULA_MEANING: 10-year yield (fred/gs10) and federal funds rate (fred/fedfunds) from 2025-01 to 2025-06: one of them stays the same throughout, so there is no correlation.',
  ],
  [
    'correlation("fred/gs10", "tic/china", "2025-02", "2025-03")',
    'FORMULA_MEANING: 10-year yield (fred/gs10) and tic/china (tic/china) have 2 periods in common from 2025-02 to 2025-03; a correlation needs at least 3.',
  ],
  [
    'correlation("fred/gs10", "tic/china", "2024-12", "2025-06")',
    'NO_OBSERVATION: 10-year yield (fred/gs10) holds no figure in 2024-12; those held run from 2025-01 to 2025-06.',
  ],
  [
    'correlation(series("fred/gs10", "mean"), "fred/gdp")',
    'FORMULA_MEANING: 10-year yield (mean) (fred/gs10 (mean)) and fred/gdp (fred/gdp) have 2 periods in common from 2025Q1 to 2025Q2; a correlation needs at least 3.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('knows when a root was cut', () => {
  const isRounded = (formula: string) => evaluate(parseFormula(formula), FACTS, NOWHERE).isRounded;
  expect(isRounded('correlation("fred/gs10", "fred/gs10")')).toBe(false);
  expect(isRounded('correlation("fred/gs10", "tic/china")')).toBe(true);
});

it('names both series', () => {
  expect(stepsOf('correlation("fred/gs10", "tic/china")', FACTS)).toEqual([
    'The correlation of 10-year yield (fred/gs10) and tic/china (tic/china) over the 6 periods from 2025-01 to 2025-06 that both have is 0.1347.',
  ]);
});
