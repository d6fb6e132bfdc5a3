import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/verify/evaluate.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { sumOfTwo } from '../../../../src/verify/wording/sum-of-two.ts';
import { NOWHERE } from '../evaluated.ts';
import { factsOf, seriesOf } from '../facts-of.ts';

const yearly = { frequency: 'FISCAL_YEAR' } as const;
const FACTS = factsOf([
  seriesOf({ slug: 'cbo/net-interest', name: 'net interest', ...yearly }, [
    ['FY2024', '879.944e9'],
    ['FY2025', '969.938e9'],
  ]),
  seriesOf({ slug: 'cbo/defense', name: 'discretionary defense outlays', ...yearly }, [['FY2025', '892.548e9']]),
  seriesOf({ slug: 'cbo/deficit', name: 'deficit', ...yearly }, [
    ['FY2025', '1781.8e9', 'actual', '2025-10-16'],
    ['FY2026', '1853.1e9', '2026-02', '2026-02-11'],
  ]),
  seriesOf({ slug: 'cbo/long', name: `outlays ${'of everything '.repeat(9)}`, ...yearly }, [['FY2025', '7010e9']]),
]);

it.each([
  [
    'at("cbo/net-interest", "FY2025") / at("cbo/defense", "FY2025")',
    'net interest (cbo/net-interest) of 969.938 billion USD divided by discretionary defense outlays (cbo/defense) of 892.548 billion USD is 1.0867, in FY2025',
  ],
  [
    'at("cbo/net-interest", "FY2025") - at("cbo/net-interest", "FY2024")',
    'net interest (cbo/net-interest) of 969.938 billion USD in FY2025 minus 879.944 billion USD in FY2024 is 89.994 billion USD',
  ],
  [
    'at("cbo/deficit", "FY2025") + at("cbo/deficit", "FY2026")',
    'deficit (cbo/deficit, actual) of 1.7818 trillion USD in FY2025 plus deficit (cbo/deficit, vintage 2026-02) of 1.8531 trillion USD in FY2026 is a projected 3.6349 trillion USD',
  ],
  ['at("cbo/long", "FY2025") / at("cbo/net-interest", "FY2025")', null],
  ['at("cbo/net-interest", "FY2025") / 2', null],
  ['-(at("cbo/net-interest", "FY2025") - at("cbo/defense", "FY2025"))', null],
  ['at("cbo/net-interest", "FY2025") - at("cbo/defense", "FY2025") + at("cbo/deficit", "FY2025")', null],
  ['sum("cbo/net-interest", "FY2025") / at("cbo/defense", "FY2025")', null],
])('%s', (formula, words) => {
  const read = parseFormula(formula);
  expect(sumOfTwo(read, evaluate(read, FACTS, NOWHERE))).toBe(words);
});
