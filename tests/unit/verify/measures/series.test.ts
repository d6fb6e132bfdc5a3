import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/verify/evaluate.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { references, textsOf } from '../../../../src/verify/formula/references.ts';
import { inexactness } from '../../../../src/verify/inexactness.ts';
import { measure } from '../../../../src/verify/measure.ts';
import { anotherVintage } from '../../../../src/verify/moves/another-vintage.ts';
import { evaluated, NOWHERE, stepsOf } from '../evaluated.ts';
import { factsOf, type Row, seriesOf } from '../facts-of.ts';

const rule = (days: number) => ({ days, business: false, text: `${days} days after` });

const OFFICIAL: readonly Row[] = [
  ['2025-07', '3912.6e9', null, '2025-09-18'],
  ['2025-08', '3899.9e9', null, '2025-10-17'],
  ['2025-09', '3882.4e9', null, '2025-11-18'],
  ['2025-10', '3875.8e9', null, '2025-12-18'],
  ['2025-11', '3921.6e9', null, '2026-01-15'],
  ['2025-12', '3887.0e9', null, '2026-02-18'],
  ['2026-01', '3890.0e9', null, '2026-03-18'],
];

// Wednesdays, in millions.
const HELD_BY_FED = (
  '2025-09-24=4201212 2025-10-01=4196385 2025-10-08=4196659 2025-10-15=4196270 2025-10-22=4196467 2025-10-29=4196739 ' +
  '2025-11-05=4192743 2025-11-12=4192993 2025-11-19=4190939 2025-11-26=4191225 2025-12-03=4188739 2025-12-10=4188975 ' +
  '2025-12-17=4204179 2025-12-24=4227581 2025-12-31=4227801'
)
  .split(' ')
  .map((pair): Row => [pair.split('=')[0] as string, `${pair.split('=')[1]}e6`]);

const FACTS = factsOf([
  seriesOf({ slug: 'fred/fdhbfin', name: 'debt held abroad', frequency: 'QUARTER' }, [
    ['2011Q4', '5006.9e9'],
    ['2012Q1', '5145.1e9'],
    ['2012Q2', '5310.9e9'],
    ['2012Q3', '5476.1e9'],
    ['2012Q4', '5573.8e9'],
  ]),
  seriesOf({ slug: 'fred/fygfdpun', name: 'debt held by the public', frequency: 'QUARTER' }, [
    ['2012Q1', '10876394e6'],
    ['2012Q2', '11048217e6'],
    ['2012Q3', '11274396e6'],
    ['2012Q4', '11586560e6'],
    ['2013Q1', '11917300e6'],
    ['2025Q3', '30298281e6'],
    ['2025Q4', '30870713e6'],
  ]),
  seriesOf({ slug: 'tic/official', name: 'holdings of foreign officials' }, OFFICIAL),
  seriesOf({ slug: 'fred/treast', name: 'Treasuries of the Federal Reserve', frequency: 'WEEK' }, HELD_BY_FED),
  seriesOf({ slug: 'mts/outlays', name: 'outlays', releaseRule: rule(12) }, [
    ['2025-08', '0'],
    ['2025-09', '345.7e9'],
    ['2025-10', '688.72e9'],
  ]),
  seriesOf({ slug: 'mts/gross-interest', name: 'gross interest', releaseRule: rule(12) }, [
    ['2025-08', '111.5e9'],
    ['2025-09', '81.0e9'],
    ['2025-10', '104.4e9'],
  ]),
  seriesOf({ slug: 'fred/exjpus', name: 'yen per dollar', unit: 'JPY per USD' }, [['2025-10', '151.3']]),
  seriesOf({ slug: 'fred/gs10', name: '10-year yield', unit: 'percent' }, [
    ['2025-09', '4.12'],
    ['2025-10', '4.06'],
  ]),
  seriesOf({ slug: 'fred/fedfunds', name: 'federal funds rate', unit: 'percent' }, [
    ['2025-09', '4.22'],
    ['2025-10', '4.09'],
  ]),
  seriesOf({ slug: 'cbo/deficit', name: 'deficit', frequency: 'FISCAL_YEAR', firstReleaseHeld: false }, [
    ['FY2024', '1832e9', 'actual', '2024-11-08'],
    ['FY2025', '1865e9', '2025-01', '2025-01-17'],
    ['FY2026', '1713e9', '2025-01', '2025-01-17'],
    ['FY2025', '1775e9', 'actual', '2025-11-10'],
    ['FY2026', '1853e9', '2026-02', '2026-02-11'],
  ]),
  seriesOf({ slug: 'cbo/gdp', name: 'GDP', frequency: 'FISCAL_YEAR', firstReleaseHeld: false }, [
    ['FY2024', '28800e9', 'actual', '2024-11-08'],
    ['FY2025', '30100e9', '2025-01', '2025-01-17'],
    ['FY2026', '31200e9', '2025-01', '2025-01-17'],
    ['FY2025', '30360e9', 'actual', '2025-11-10'],
    ['FY2026', '31900e9', '2026-02', '2026-02-11'],
  ]),
  seriesOf({ slug: 'fred/dgs10', unit: 'percent', frequency: 'DAY' }, [
    ['2026-01-22', '4.25'],
    ['2026-01-23', '4.24'],
    ['2026-01-29', '4.24'],
  ]),
  seriesOf({ slug: 'fred/threefytp10', unit: 'percent', frequency: 'DAY' }, [
    ['2026-01-21', '0.61'],
    ['2026-01-22', '0.62'],
    ['2026-01-23', '0.6155'],
  ]),
  seriesOf({ slug: 'fred/gdp-year', name: 'GDP of calendar years', frequency: 'YEAR' }, [['2025', '30500e9']]),
]);

const ABROAD = 'series("fred/fdhbfin") / series("fred/fygfdpun")';
const OFFICIAL_SHARE = 'series("tic/official", "last") / (series("fred/fygfdpun") - series("fred/treast", "last"))';

describe('figures computed from several series', () => {
  it.each([
    [`at(${ABROAD}, "2012Q3")`, '0.485711 share'],
    [`max(${ABROAD}, "2012Q1", "2012Q4")`, '0.485711 share'],
    [`share(${ABROAD}, ">", 0.48, "2012Q1", "2012Q4")`, '75 percent'],
    [`share(${ABROAD}, "between", 0.475, 0.481, "2012Q1", "2012Q4")`, '25 percent'],
    [`change(${ABROAD}, "2012Q1", "2012Q4")`, '0.008005 share'],
    [`percentChange(${ABROAD}, "2012Q1", "2012Q4")`, '1.692278 percent'],
    [`lastAtLeast(${ABROAD}, 0.485)`, '2012 year (2012Q3)'],
    [`first(${ABROAD}, ">", 0.48)`, '2012 year (2012Q2)'],
    [`latest(${ABROAD})`, '0.481057 share'],
    [
      `streak(${ABROAD}, "increase", "2012Q3")`,
      'NO_OBSERVATION: Debt held abroad divided by debt held by the public (fred/fdhbfin / fred/fygfdpun) rose in every period after 2012Q1 up to 2012Q3, and has no figure before 2012Q1, so how many periods it rose in a row cannot be told.',
    ],
    [`streak(${ABROAD}, "decrease", "2012Q4")`, '1 quarters'],
    [`mean(${ABROAD} * 100 - 40, "2012Q1", "2012Q4")`, '8.013063 share'],
    [`at(-(${ABROAD}), "2012Q3")`, '-0.485711 share'],
    [`at(1 - ${ABROAD}, "2012Q3")`, '0.514289 share'],
    ['at(series("fred/fdhbfin"), "2012Q3")', '5476100000000 USD'],
    ['at(series("fred/gs10") - series("fred/fedfunds"), "2025-10")', '-0.03 percentage points'],
    ['at(series("fred/dgs10") - series("fred/threefytp10"), "2026-01-24")', '3.6245 percentage points'],
    [
      'at(series("fred/dgs10") - series("fred/threefytp10"), "2026-01-29")',
      'NO_OBSERVATION: fred/threefytp10 (fred/threefytp10) holds no figure on 2026-01-29; those held run from 2026-01-21 to 2026-01-23.',
    ],
    [
      'mean(series("fred/dgs10") - series("fred/threefytp10"), "2026-01-21", "2026-01-23")',
      '3.62725 percentage points',
    ],
    // A month of each quarter, and the last Wednesday in it, as the series say.
    [`at(${OFFICIAL_SHARE}, "2025Q4")`, '0.145892 share'],
    ['at(series("tic/official", "mean") / series("fred/fygfdpun"), "2025Q4")', '0.126165 share'],
    [
      'at(series("mts/outlays", "sum") / series("fred/fygfdpun"), "2025Q3")',
      'NO_OBSERVATION: Outlays (mts/outlays) holds no figure in 2025-07; those held run from 2025-08 to 2025-10.',
    ],
    ['sum(series("mts/gross-interest") / 4, "2025-08", "2025-10")', '74225000000 USD'],
    ['mean(series("mts/gross-interest") / series("mts/gross-interest"), "2025-08", "2025-10")', '1 share'],
    ['correlation(series("tic/official") * 2, "tic/official")', '1 coefficient'],
  ])('%s', (formula, value) => {
    expect(evaluated(formula, FACTS)).toBe(value);
  });

  it.each([
    [
      'frequencies that differ and nothing said',
      'mean(series("tic/official") / series("fred/fygfdpun"))',
      'FORMULA_MEANING: Holdings of foreign officials (tic/official) is monthly and debt held by the public (fred/fygfdpun) is quarterly; say how the first becomes as the second: series("tic/official", "last") or series("tic/official", "mean") or series("tic/official", "sum").',
    ],
    [
      'the same for two arguments',
      'correlation("tic/official", "fred/fygfdpun")',
      /^FORMULA_MEANING: Holdings of foreign officials \(tic\/official\) is monthly and .* is quarterly; say how/,
    ],
    [
      'a way down with nothing to go to',
      'mean(series("tic/official", "last"))',
      'FORMULA_MEANING: Holdings of foreign officials (tic/official) is monthly, and there is nothing less frequent beside it to bring it down to; write series("tic/official") without "last".',
    ],
    [
      'a sum of weeks',
      'mean(series("fred/treast", "sum") / series("fred/fygfdpun"))',
      'FORMULA_MEANING: Treasuries of the Federal Reserve (fred/treast) is weekly, and a week may lie in two periods of fred/fygfdpun, so its figures cannot be summed for one; write "last" or "mean".',
    ],
    [
      'fiscal and calendar years',
      'mean(series("cbo/deficit", "last") / series("fred/gdp-year"))',
      'FORMULA_MEANING: Deficit (cbo/deficit) is for fiscal years and GDP of calendar years (fred/gdp-year) is yearly, and the periods of the one do not lie in those of the other, so they cannot be held against each other.',
    ],
    [
      'units that do not fit',
      'mean(series("fred/gs10") + series("mts/outlays"))',
      'UNITS_DO_NOT_FIT: Cannot add percent and USD: the units do not fit.',
    ],
    [
      'units that do not fit, where no period is common',
      'mean(series("fred/fdhbfin") * series("fred/fygfdpun"))',
      'UNITS_DO_NOT_FIT: Cannot multiply USD and USD: the units do not fit.',
    ],
    [
      'a figure of 0 to divide by',
      'at(series("mts/gross-interest") / series("mts/outlays"), "2025-10")',
      'FORMULA_MEANING: mts/gross-interest / mts/outlays has no value for 2025-08, because it divides by 0 there.',
    ],
    [
      'a number of 0 to divide by',
      'at(series("mts/gross-interest") / (1 - 1), "2025-10")',
      'FORMULA_MEANING: mts/gross-interest / (1 - 1) has no value for 2025-08, because it divides by 0 there.',
    ],
    [
      'no common period',
      'mean(series("fred/fdhbfin") / series("tic/official", "last"))',
      /^NO_OBSERVATION: .* has no period that is whole in all: fred\/fdhbfin runs from 2011Q4 to 2012Q4, tic\/official runs from 2025-07 to 2026-01\.$/,
    ],
    [
      'a quarter of which a month is missing',
      `at(${OFFICIAL_SHARE}, "2026Q1")`,
      'NO_OBSERVATION: Holdings of foreign officials (tic/official) holds no figure in 2026-02; those held run from 2025-07 to 2026-01.',
    ],
    [
      'a period that one of them lacks',
      `mean(${ABROAD}, "2012Q1", "2013Q1")`,
      'NO_OBSERVATION: Debt held abroad (fred/fdhbfin) holds no figure in 2013Q1; those held run from 2011Q4 to 2012Q4.',
    ],
    [
      'a series nobody knows',
      'mean(series("fdhbfin") / series("fygfdpun"))',
      'UNKNOWN_SERIES: There is no series "fdhbfin"; did you mean "fred/fdhbfin"?',
    ],
    [
      'a vintage nobody knows',
      'mean(series("cbo/gdp@2024-06") * 2)',
      'UNKNOWN_VINTAGE: "cbo/gdp" has no vintage "2024-06"; it has 2025-01, 2026-02, actual.',
    ],
  ])('are refused for %s', (_what, formula, refusal) => {
    if (typeof refusal === 'string') expect(evaluated(formula, FACTS)).toBe(refusal);
    else expect(evaluated(formula, FACTS)).toMatch(refusal);
  });

  it('are told with the names of the series', () => {
    expect(stepsOf(`max(${ABROAD}, "2012Q1", "2012Q4")`, FACTS)).toEqual([
      'The highest of the 4 figures of debt held abroad divided by debt held by the public (fred/fdhbfin / fred/fygfdpun) from 2012Q1 to 2012Q4 is 0.4857, in 2012Q3.',
    ]);
    expect(stepsOf(`at(${OFFICIAL_SHARE}, "2025Q4")`, FACTS)).toEqual([
      'Holdings of foreign officials (last) divided by (debt held by the public minus Treasuries of the Federal Reserve (last)) (tic/official (last) / (fred/fygfdpun - fred/treast (last))) was 0.1459 in 2025Q4.',
    ]);
  });
});

// Of a period that no part has, and of no period in common.
it.each([
  'latest(X)',
  'latest(X, "2012Q4")',
  'at(X, "2012-11-30")',
  'first(X, ">", 0)',
  'first(X, ">", 0, "2012Q1")',
  'first(X, ">", 0, "2012-01-15")',
  'lastAtLeast(X, 0)',
  'lastAtLeast(X, 0, "2012-01-15")',
  'streak(X, "increase")',
  'streak(X, "increase", "2012-11-30")',
  'mean(X)',
  'min(X, "2012-02-01", "2012-12-31")',
  'change(X, "2012Q1", "2025Q3")',
  'correlation(X, X)',
])('%s has no value where nothing is common', (formula) => {
  const computed = 'series("fred/fdhbfin") / series("tic/official", "last")';
  expect(evaluated(formula.replaceAll('X', computed), FACTS)).toMatch(/^NO_OBSERVATION: [^\n]+\.$/);
});

describe('what a computed figure rests on', () => {
  const used = (formula: string) => measure(formula, FACTS, null).observationIds;
  const idsOf = (slug: string, ...periods: readonly string[]) =>
    FACTS.series(slug)
      ?.observations.filter(({ period }) => periods.includes(period.text))
      .map(({ id }) => id);

  it('are figures that somebody published', () => {
    expect(used(`at(${ABROAD}, "2012Q3")`)).toEqual([
      ...(idsOf('fred/fdhbfin', '2012Q3') ?? []),
      ...(idsOf('fred/fygfdpun', '2012Q3') ?? []),
    ]);
    expect(used('at(series("tic/official", "mean") / series("fred/fygfdpun"), "2025Q4")')).toEqual([
      ...(idsOf('tic/official', '2025-10', '2025-11', '2025-12') ?? []),
      ...(idsOf('fred/fygfdpun', '2025Q4') ?? []),
    ]);
    expect(used('at(series("tic/official", "last") / series("fred/fygfdpun"), "2025Q4")')).toEqual([
      ...(idsOf('tic/official', '2025-12') ?? []),
      ...(idsOf('fred/fygfdpun', '2025Q4') ?? []),
    ]);
  });

  it.each([
    // With a vintage pinned, and its days of release known, the answer is what was known then.
    ['at(series("cbo/deficit@2025-01") / series("cbo/gdp@2025-01"), "FY2026")', '2025-06-30', true],
    ['at(series("cbo/deficit") / series("cbo/gdp"), "FY2026")', '2025-06-30', true],
    ['at(series("tic/official") * 1, "2025-10")', '2026-01-31', true],
    ['at(series("mts/outlays") * 1, "2025-10")', '2026-01-31', false],
  ])('%s as of %s is exact: %s', (formula, asOf, isExact) => {
    const { trace } = evaluate(parseFormula(formula), FACTS, { ...NOWHERE, asOf });
    expect(inexactness({ ...trace, takesNewest: false }, FACTS, asOf) === null).toBe(isExact);
  });
});

describe('vintages and days asked', () => {
  const ratio = (vintage: string) => `series("cbo/deficit${vintage}") / series("cbo/gdp${vintage}")`;

  it.each([
    ['', null, '0.058088 share'],
    ['', '2025-12-31', '0.054904 share'],
    ['@2025-01', null, '0.054904 share'],
    ['@2026-02', null, '0.058088 share'],
    [
      '@2026-02',
      '2026-01-31',
      /^NO_OBSERVATION: Deficit \(cbo\/deficit, vintage 2026-02\) holds no figure that was out by 2026-01-31\.$/,
    ],
  ])('FY2026 of "%s" as of %s', (vintage, asOf, value) => {
    const said = evaluated(`at(${ratio(vintage)}, "FY2026")`, FACTS, { asOf });
    if (typeof value === 'string') expect(said).toBe(value);
    else expect(said).toMatch(value);
  });

  it('name the part that was not out, so that it can be waited for', () => {
    expect(
      evaluated('at(series("tic/official", "last") / series("fred/fygfdpun"), "2025Q4")', FACTS, {
        asOf: '2026-01-31',
      }),
    ).toMatch(
      /^NO_OBSERVATION: Holdings of foreign officials \(tic\/official\) holds no figure in 2025-12 that was out by 2026-01-31; those held and out run/,
    );
  });

  it('tell projections from what was', () => {
    expect(stepsOf(`at(${ratio('')}, "FY2026")`, FACTS)).toEqual([
      'Deficit divided by GDP (cbo/deficit / cbo/gdp, vintage 2026-02) is projected at 0.05809 in FY2026.',
    ]);
    expect(stepsOf(`mean(${ratio('')}, "FY2024", "FY2026")`, FACTS)).toEqual([
      'The mean of the 3 figures of deficit divided by GDP (cbo/deficit / cbo/gdp) from FY2024 to FY2026 (actual to FY2025, then vintage 2026-02) is 0.06005, partly projected.',
    ]);
  });

  it('can be moved together', () => {
    const formula = parseFormula(`at(${ratio('@2025-01')}, "FY2026")`);
    expect(references(formula).series).toEqual(['cbo/deficit', 'cbo/gdp']);
    expect(textsOf(formula, 'series')).toEqual(['cbo/deficit@2025-01', 'cbo/gdp@2025-01']);
    const trial = {
      formula,
      stated: parseFigure('5.8%'),
      facts: FACTS,
      standpoint: NOWHERE,
      articleDay: null,
      dayAsked: '2026-11-22',
    };
    const newer = [...anotherVintage(trial)].find(({ vintage }) => vintage === '2026-02');
    const moved = evaluate(newer?.formula ?? formula, FACTS, NOWHERE).value;
    expect(moved.toFixed(6)).toBe('0.058088');
  });

  it('are computed anew for other figures of the same name', () => {
    const facts = (figure: string) => factsOf([seriesOf({ slug: 'tic/official' }, [['2025-10', figure]])]);
    const [one, other] = [facts('1'), facts('2')];
    expect(evaluated('at(series("tic/official") * 2, "2025-10")', one)).toBe('2 USD');
    expect(evaluated('at(series("tic/official") * 2, "2025-10")', other)).toBe('4 USD');
    expect(evaluated('at(series("tic/official") * 2, "2025-10")', one)).toBe('2 USD');
  });
});
