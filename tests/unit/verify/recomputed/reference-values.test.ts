import { beforeAll, expect, it } from 'vitest';
import { factsOfSeed } from '../../../../src/actions/facts-of-seed.ts';
import type { Facts } from '../../../../src/verify/facts.ts';
import { measure } from '../../../../src/verify/measure.ts';
import { seedHeld } from './facts.ts';

let facts: Facts;

beforeAll(async () => {
  facts = factsOfSeed(await seedHeld());
});

/** What other readings of a claim come to: they are told beside its check, and show what hangs on the choice. */
it.each([
  [
    'C006',
    'the spring quarter alone',
    'at("treasury/net-marketable-borrowing", "2026Q2") / months(3)',
    '36333333333 USD per month',
  ],
  ['C010', 'net instead of gross', 'at("mts/net-interest", "2025-10") / at("mts/outlays", "2025-10")', '0.132 share'],
  [
    'C010',
    'net, of all of fiscal 2025',
    'at("cbo/net-interest", "FY2025") / at("cbo/outlays@actual", "FY2025")',
    '0.138 share',
  ],
  ['C012', 'gross debt', 'at("fred/gfdebtn", "2025Q3") / at("fred/gfdebtn", "2015Q3")', '2.07 share'],
  ['C014', 'a year earlier', 'percentChange("fred/slgsdodns", "2014Q3", "2024Q3")', '9.93 percent'],
  ['C014', 'from the first quarter', 'percentChange("fred/slgsdodns", "2015Q1", "2025Q1")', '9.68 percent'],
  [
    'C017',
    'of all foreigners',
    'at((series("tic/china") + series("tic/japan")) / series("tic/total"), "2008-12")',
    '0.440 share',
  ],
  [
    'C017',
    'of all foreigners now',
    'at((series("tic/china") + series("tic/japan")) / series("tic/total"), "2025-12")',
    '0.202 share',
  ],
  [
    'C018',
    'the highest quarter',
    'max(series("fred/fdhbfin") / series("fred/fygfdpun"), "2010Q1", "2013Q4")',
    '0.486 share',
  ],
  ['C019', 'of December 2025', 'at("tic/total", "2025-12") / at("fred/fygfdpun", "2025Q4")', '0.3003 share'],
  ['C023', 'December 2025', 'change("pboc/gold", "2025-11", "2025-12")', '30000 troy ounces'],
  ['C023', 'December 2024', 'change("pboc/gold", "2024-11", "2024-12")', '330000 troy ounces'],
  ['C024', 'the row before', 'streak("pboc/gold", "increase", "2024-04")', '18 months'],
  ['C025', 'with the figure of January', 'streak("pboc/gold", "increase", "2026-01")', '15 months'],
  ['C026', 'to December 2024', 'change("tic/official", "2024-09", "2024-12")', '-121600000000 USD'],
  ['C031', 'what it was', 'at("cbo/deficit@actual", "FY2025")', '1781770000000 USD'],
  ['C032', 'the series', 'at("cbo/deficit@2025-01", "FY2035")', '2518547000000 USD'],
  ['C032', 'in February 2026', 'at("cbo/deficit@2026-02", "FY2035")', '2766892000000 USD'],
  ['C033', 'the series', 'at("cbo/deficit-gdp@2025-01", "FY2035")', '5.73 percent'],
  ['C033', 'in February 2026', 'at("cbo/deficit-gdp@2026-02", "FY2035")', '6.15 percent'],
  ['C037', 'in 2025', 'at("cbo/defense-discretionary-gdp@2025-01", "FY2025")', '2.85 percent'],
  ['C037', 'in 2035', 'at("cbo/defense-discretionary-gdp@2025-01", "FY2035")', '2.38 percent'],
  ['C040', 'discretionary outlays', 'at("cbo/defense-discretionary", "FY2025")', '892548000000 USD'],
  [
    'C043',
    'between two baselines',
    'sum("cbo/customs@2026-02", "FY2026", "FY2035") - sum("cbo/customs@2025-01", "FY2026", "FY2035")',
    '3099776000000 USD',
  ],
  ['C047', 'at or below zero', 'share("nyfed/acmtp10", "<=", 0, "2009-01", "2024-12")', '49.5 percent'],
  ['C049', 'on the other model', 'lastAtLeast("nyfed/acmtp10", 0.8131, "2025-01")', '2014 year'],
  ['C052', 'all that is held', 'share("nyfed/acmtp10", ">", 1)', '58.5176 percent'],
  ['C056', 'a year earlier', 'change("fred/dfedtaru", "2024-09-17", "2025-01-31")', '-1.00 percentage points'],
  ['C057', 'to the peak', 'change("fred/dgs10", "2024-09-17", "2025-01-13")', '1.14 percentage points'],
  [
    'C057',
    'the same days a year earlier',
    'change("fred/dgs10", "2024-09-16", "2025-01-30")',
    '0.89 percentage points',
  ],
  [
    'C047',
    'how it goes with yields',
    'correlation("fred/gs10", "nyfed/acmtp10", "2010-01", "2020-12")',
    '0.7056 coefficient',
  ],
  ['C062', 'in February 2026', 'at("cbo/debt-gdp@2026-02", "FY2035")', '118.0 percent'],
  ['C065', 'in February 2026', 'first("cbo/long-term-debt-gdp@2026-02", ">", 106)', '2030 year'],
  ['C074', 'yields in 2025', 'change("fred/dgs10", "2024-12-31", "2025-12-31")', '-0.40 percentage points'],
  ['C074', "China's holdings in 2025", 'percentChange("tic/china", "2024-12", "2025-12")', '-9.95 percent'],
  ['C085', 'how often in 2026', 'share("fred/dgs10", "between", 4.5, 5, "2026-01-01", "2026-07-22")', '18 percent'],
  [
    'C087',
    'to hold debt at 100 percent',
    'at("cbo/debt@2025-01", "FY2035") - at("cbo/gdp@2025-01", "FY2035")',
    '8119366000000 USD',
  ],
  [
    'C090',
    'from the low of October',
    'change("fred/threefytp10", "2025-10-22", "2026-01-30")',
    '0.20 percentage points',
  ],
  ['C090', 'over a year', 'change("fred/threefytp10", "2025-01-31", "2026-01-30")', '-0.07 percentage points'],
  ['C092', 'the highest since', 'max("fred/dgs10", "2026-01-01", "2026-07-22")', '4.67 percent'],
  ['C095', 'the target', 'change("fred/dfedtaru", "2022-12-30", "2025-12-31")', '-0.75 percentage points'],
  ['C098', 'of a calendar quarter', 'at("fred/fygfdpun", "2025Q4") / at("fred/gdp", "2025Q4")', '0.982 share'],
  ['C100', 'the lowest since', 'min("fred/dgs10", "2026-01-30", "2026-07-22")', '3.97 percent'],
])('%s, %s: %s is %s', (_number, _reading, formula, expected) => {
  const { value, unit } = measure(formula, facts, null);
  const places = /\.(\d+)/.exec(expected)?.[1]?.length ?? 0;
  expect(`${value.toFixed(places)} ${unit}`).toBe(expected);
});
