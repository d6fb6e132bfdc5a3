import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { factsOf, seriesOf } from '../facts-of.ts';

const FACTS = factsOf([
  seriesOf({ slug: 'fred/dgs10', name: '10-year yield', unit: 'percent', frequency: 'DAY' }, [
    ['2025-01-06', '4.62'],
    ['2025-01-07', '4.67'],
    ['2025-01-08', '4.5'],
    ['2025-01-10', '4.77'],
    ['2025-01-13', '4.79'],
    ['2025-01-14', '4.78'],
    ['2025-01-15', '4.66'],
    ['2025-01-16', '4.49'],
  ]),
]);

it.each([
  // Both ends count.
  ['share("fred/dgs10", "between", 4.5, 4.77)', '62.5 percent'],
  ['share("fred/dgs10", "between", 4.5000000000000000001, 4.77)', '50 percent'],
  ['share("fred/dgs10", "between", 4.5, 5, "2025-01-13", "2025-01-15")', '100 percent'],
  ['share("fred/dgs10", "between", 4.79, 4.79)', '12.5 percent'],
  ['share("fred/dgs10", "between", min("fred/dgs10"), max("fred/dgs10"))', '100 percent'],
  [
    'share("fred/dgs10", "between", 5, 4.5)',
    'FORMULA_MEANING: Nothing lies between 5 percent and 4.5 percent; write the lower level first.',
  ],
  [
    'share("fred/dgs10", "between", 4.5)',
    'FORMULA_SYNTAX: The formula cannot be read at character 1, "share": share(series, "between", low, high, [from], [to]) was given 3 arguments.',
  ],
  [
    'share("fred/dgs10", "between", 4.5, "2025")',
    'FORMULA_SYNTAX: The formula cannot be read at character 37, "2025": "high" of share(series, "between", low, high, [from], [to]) is a number or a formula, not "2025".',
  ],
  [
    'first("fred/dgs10", "between", 4.5)',
    'FORMULA_SYNTAX: The formula cannot be read at character 21, "between": "comparison" of first(series, comparison, level, [from]) is one of ">", ">=", "<", "<=" and "=", not "between".',
  ],
  [
    'share("fred/dgs10", "between", weeks(4), 5)',
    'UNITS_DO_NOT_FIT: Cannot compare percent and weeks: the units do not fit.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says that both ends count', () => {
  expect(stepsOf('share("fred/dgs10", "between", 4.5, 4.77)', FACTS)).toEqual([
    '10-year yield (fred/dgs10) over its 8 figures from 2025-01-06 to 2025-01-16 was between 4.5 percent and 4.77 percent, both included, 5 times of 8, that is 62.5 percent.',
  ]);
});
