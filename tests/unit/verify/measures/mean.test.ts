import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { factsOf, seriesOf } from '../facts-of.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['mean("nyfed/acmtp10")', '1.446256 percent'],
  ['mean("nyfed/acmtp10", "1961-06", "2025-06")', '1.446256 percent'],
  ['mean("fred/dgs10", "2026-01-01", "2026-01-31")', '4.2135 percent'],
  ['mean("fred/dgs10", "2026-01")', '4.2135 percent'],
  [
    'mean("nyfed/acmtp10", "1961-06", "2026-01")',
    'NO_OBSERVATION: ACM 10-year term premium (nyfed/acmtp10) holds no figure in 2025-07; those held run from 1961-06 to 2025-06.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('ends early where the claim speaks of now, and says so', () => {
  const now = { span: { start: '1961-06-01', end: '2026-01-31' }, anchor: 'NOW' } as const;
  expect(stepsOf('mean("nyfed/acmtp10", $from, $to)', FACTS, now)).toEqual([
    'The mean of the 769 figures of ACM 10-year term premium (nyfed/acmtp10) from 1961-06 to 2025-06 (none is held after that) is 1.4463 percent.',
  ]);
  expect(evaluated('mean("nyfed/acmtp10", $from, $to)', FACTS, { ...now, anchor: 'STATED' })).toMatch(
    /^NO_OBSERVATION/,
  );
});

it('says which figures are measured and which projected', () => {
  const facts = factsOf([
    seriesOf({ slug: 'cbo/debt', name: 'debt', frequency: 'FISCAL_YEAR' }, [
      ['FY2023', '26240e9', 'actual'],
      ['FY2024', '28196e9', 'actual'],
      ['FY2025', '30103e9', '2025-01'],
      ['FY2026', '32069e9', '2026-02'],
      ['FY2027', '34025e9', '2026-02'],
    ]),
  ]);
  expect(stepsOf('mean("cbo/debt", "FY2023", "FY2027")', facts)).toEqual([
    'The mean of the 5 figures of debt (cbo/debt) from FY2023 to FY2027 (actual to FY2024, then vintage 2025-01 to FY2025, then vintage 2026-02) is 30.1266 trillion USD, partly projected.',
  ]);
  expect(stepsOf('mean("cbo/debt", "FY2023", "FY2024")', facts)).toEqual([
    'The mean of the 2 figures of debt (cbo/debt, actual) from FY2023 to FY2024 is 27.218 trillion USD.',
  ]);
  // Without a window, what was: projections do not count.
  expect(stepsOf('mean("cbo/debt")', facts)).toEqual([
    'The mean of the 2 figures of debt (cbo/debt, actual) from FY2023 to FY2024 is 27.218 trillion USD.',
  ]);
  expect(stepsOf('share("cbo/debt", ">", 30000000000000, "FY2023", "FY2027")', facts).at(-1)).toContain(
    ' is above 30 trillion USD 3 times of 5',
  );
});
