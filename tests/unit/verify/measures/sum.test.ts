import { expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { factsOf, seriesOf } from '../facts-of.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['sum("tic/china", "2025-10", "2025-12")', '2056100000000 USD'],
  ['sum("mts/gross-interest", "2025-10")', '104400000000 USD'],
  ['sum("mts/gross-interest", "2025-10-01", "2025-11-29")', '104400000000 USD'],
  [
    'sum("mts/gross-interest", "2025-10-01", "2025-12-02")',
    'NO_OBSERVATION: Gross interest (mts/gross-interest) holds no figure in 2025-11; the only one held is for 2025-10.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('never ends early, since a sum of a part is another quantity', () => {
  const now = { span: { start: '2025-10-01', end: '2025-12-02' }, anchor: 'NOW' } as const;
  expect(evaluated('sum("mts/gross-interest", $from, $to)', FACTS, now)).toMatch(/^NO_OBSERVATION/);
});

it('refuses what more digits are needed for than are kept, and so does a change', () => {
  const facts = factsOf([
    seriesOf({ slug: 'tic/china' }, [
      ['2025-10', `1${'0'.repeat(30)}`],
      ['2025-11', `0.${'0'.repeat(19)}1`],
    ]),
  ]);
  expect(evaluated('sum("tic/china")', facts)).toMatch(
    /^FORMULA_MEANING: The sum of tic\/china \(tic\/china\) over its 2 figures .* has 51 digits; at most 40 are kept/,
  );
  expect(evaluated('change("tic/china", "2025-10", "2025-11")', facts)).toMatch(
    /^FORMULA_MEANING: .* at most 40 are kept/,
  );
  expect(evaluated('mean("tic/china")', facts)).toBe('500000000000000000000000000000 USD');
});
