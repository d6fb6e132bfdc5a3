import { describe, expect, it } from 'vitest';
import { ACTUAL, readSeries } from '../../../src/domain/series-reading.ts';
import { evaluate } from '../../../src/verify/evaluate.ts';
import { parseFormula } from '../../../src/verify/formula/parse-formula.ts';
import { SEED_SERIES, SERIES_FACTS } from './seed-series.ts';

const ARTICLE_DAY = '2026-01-31';

/** A formula's value with as many decimals as the expected one has. */
function measured(formula: string, like: string, asOf: string | null = null): string {
  const { value, unit } = evaluate(parseFormula(formula), SERIES_FACTS, { asOf, span: null, anchor: null });
  const decimals = /\.(\d+)/.exec(like)?.[1]?.length ?? 0;
  return `${value.toFixed(decimals)} ${unit}`;
}

const CUSTOMS = (vintage: string) => `sum("cbo/customs@${vintage}", "FY2026", "FY2035")`;
const DEFENSE = (year: string) => `at("cbo/defense-discretionary-gdp@2025-01", "${year}")`;
const PRIVATE_DEBT = (quarter: string, day: string) =>
  `(at("fred/fygfdpun", "${quarter}") - at("fred/treast", "${day}"))`;

describe('a formula over the series of the seed', () => {
  it.each([
    ['debt over ten years', 'at("fred/fygfdpun", "2025Q3") / at("fred/fygfdpun", "2015Q3")', '2.31 share'],
    ['gross debt over ten years', 'at("fred/gfdebtn", "2025Q3") / at("fred/gfdebtn", "2015Q3")', '2.07 share'],
    ['GDP over ten years', 'at("fred/gdp", "2025Q3") / at("fred/gdp", "2015Q3")', '1.690 share'],
    ['debt to GDP', 'at("fred/fygfdpun", "2025Q4") / at("fred/gdp", "2025Q4")', '0.982 share'],
    ['municipal debt over ten years', 'percentChange("fred/slgsdodns", "2015Q3", "2025Q3")', '12.8 percent'],
    [
      'China and Japan among foreigners',
      '(at("tic/china", "2008-12") + at("tic/japan", "2008-12")) / at("tic/total", "2008-12")',
      '0.440 share',
    ],
    ['foreigners at their peak', 'at("fred/fdhbfin", "2012Q3") / at("fred/fygfdpun", "2012Q3")', '0.486 share'],
    ['foreigners now', 'at("fred/fdhbfin", "2025Q3") / at("fred/fygfdpun", "2025Q3")', '0.3052 share'],
    ['foreigners in 2025', 'change("tic/total", "2024-12", "2025-12")', '651700000000 USD'],
    ['China since 2013', 'change("tic/china", "2013-12", "2025-12")', '-586600000000 USD'],
    ['China in 2025', 'percentChange("tic/china", "2024-12", "2025-12")', '-9.95 percent'],
    ['Japan in 2025', 'change("tic/japan", "2024-12", "2025-12")', '124000000000 USD'],
    ['the United Kingdom since 2021', 'change("tic/united-kingdom", "2021-12", "2025-12")', '216700000000 USD'],
    ['China and Belgium', 'at("tic/china", "2025-12") + at("tic/belgium", "2025-12")', '1160800000000 USD'],
    ['officials to the end of 2024', 'change("tic/official", "2024-09", "2024-12")', '-121600000000 USD'],
    ['officials to November 2025', 'change("tic/official", "2024-09", "2025-11")', '7500000000 USD'],
    ['officials in 2025', 'change("tic/official", "2024-12", "2025-12")', '94500000000 USD'],
    [
      'officials as two parts',
      'at("tic/official-bills", "2025-12") + at("tic/official-bonds", "2025-12") - at("tic/official", "2025-12")',
      '0 USD',
    ],
    ['officials in 2011', `at("tic/official", "2011-12") / ${PRIVATE_DEBT('2011Q4', '2011-12-28')}`, '0.412 share'],
    ['officials now', `at("tic/official", "2025-12") / ${PRIVATE_DEBT('2025Q4', '2025-12-31')}`, '0.146 share'],
    ['gold in December 2025', 'change("pboc/gold", "2025-11", "2025-12")', '30000 troy ounces'],
    ['gold in December 2024', 'change("pboc/gold", "2024-11", "2024-12")', '330000 troy ounces'],
    ['customs of the two baselines', `${CUSTOMS('2026-02')} - ${CUSTOMS('2025-01')}`, '3099776000000 USD'],
    ['customs of a year', 'at("cbo/customs", "FY2025")', '194866000000 USD'],
    ['defense to GDP', `${DEFENSE('FY2035')} - ${DEFENSE('FY2025')}`, '-0.47 percentage points'],
    ['outlays less revenues', 'at("cbo/outlays", "FY2025") - at("cbo/revenues", "FY2025")', '1781770000000 USD'],
    ['the deficit of twelve months', 'sum("fred/mtsds133fms", "2024-10", "2025-09")', '-1775711461226 USD'],
    ['the target range, upper limit', 'at("fred/dfedtaru", "2026-01-30")', '3.75 percent'],
    ['the target range, lower limit', 'at("fred/dfedtarl", "2026-01-30")', '3.50 percent'],
    ['cuts since September', 'change("fred/dfedtaru", "2025-09-16", "2026-01-30")', '-0.75 percentage points'],
    ['cuts a year earlier', 'change("fred/dfedtaru", "2024-09-16", "2025-01-30")', '-1.00 percentage points'],
    ['the cash balance', 'at("treasury/cash-balance@2026-02-02", "2025Q4")', '873000000000 USD'],
    ['the yen', 'change("fred/exjpus", "2025-04", "2026-01")', '12.5 JPY per USD'],
  ])('measures %s', (_what, formula, expected) => {
    expect(measured(formula, expected)).toBe(expected);
  });

  it('counts fourteen months in a row in which gold was bought, up to December 2025', () => {
    const { observations = [] } = SEED_SERIES.get('pboc/gold') ?? {};
    const upTo = observations.findIndex(({ period }) => period.text === '2025-12');
    const rises = observations.map(({ value }, place) => value.gt(observations[place - 1]?.value ?? value));
    expect(upTo - rises.lastIndexOf(false, upTo)).toBe(14);
  });
});

describe('what was out on the day of the article', () => {
  it.each([
    ['tic/china', '2025-11'],
    ['tic/official', '2025-11'],
    ['fred/mtsds133fms', '2025-12'],
    ['mts/customs', '2025-12'],
    ['pboc/gold', '2025-12'],
    ['fred/gdp', '2025Q3'],
    ['fred/slgsdodns', '2025Q3'],
    ['fred/fygfdpun', '2025Q3'],
    ['fred/fdhbfin', '2025Q3'],
    ['fred/treast', '2026-01-28'],
    ['fred/dfedtaru', '2026-01-31'],
    ['fred/fedfunds', '2025-12'],
    ['fred/exjpus', '2025-12'],
    ['cbo/customs', 'FY2025'],
  ])('%s ends with %s', (slug, last) => {
    const { observations = [] } = SEED_SERIES.get(slug) ?? {};
    const read = readSeries(observations, { vintage: null, asOf: ARTICLE_DAY });
    const held = read.filter(({ vintage }) => vintage === null || vintage === ACTUAL);
    expect(held.at(-1)?.period.text).toBe(last);
  });

  it('has no baseline of the month after', () => {
    expect(() => measured('at("cbo/customs@2026-02", "FY2035")', '', ARTICLE_DAY)).toThrow(/2026-02/);
    expect(measured('at("cbo/customs", "FY2035")', '', ARTICLE_DAY)).toBe('104805000000 USD');
  });
});
