import { describe, expect, it } from 'vitest';
import { isOfAHundred, takeApart } from '../../../src/verify/units/unit.ts';
import { SEED_SERIES } from './seed-series.ts';

const ALL = [...SEED_SERIES.values()].map(({ series }) => series);

describe('the natures of the series', () => {
  it.each([
    ['cbo/deficit', 'FLOW'],
    ['cbo/gdp', 'FLOW'],
    ['fred/mtsds133fms', 'FLOW'],
    ['mts/gross-interest', 'FLOW'],
    ['treasury/net-marketable-borrowing', 'FLOW'],
    ['cbo/debt', 'STOCK'],
    ['fred/fygfdpun', 'STOCK'],
    ['fred/treast', 'STOCK'],
    ['pboc/gold', 'STOCK'],
    ['tic/china', 'STOCK'],
    ['treasury/cash-balance', 'STOCK'],
    ['fred/a091rc1q027sbea', 'ANNUAL_RATE'],
    ['fred/gdp', 'ANNUAL_RATE'],
    ['cbo/debt-gdp', 'RATIO'],
    ['fred/dgs10', 'RATIO'],
    ['nyfed/acmtp10', 'RATIO'],
    ['fred/exjpus', 'PRICE'],
  ])('%s: %s', (slug, nature) => {
    expect(SEED_SERIES.get(slug)?.series.nature).toBe(nature);
  });

  it('are ratios where the unit is of a hundred, prices where it is one thing per another, and nowhere else', () => {
    for (const { slug, unit, nature } of ALL) {
      expect([slug, nature === 'RATIO', nature === 'PRICE']).toEqual([
        slug,
        isOfAHundred(unit),
        takeApart(unit).under !== null,
      ]);
    }
  });

  it('are annual rates in the quarters of the national accounts alone', () => {
    const rates = ALL.filter(({ nature }) => nature === 'ANNUAL_RATE').map(({ slug }) => slug);
    expect(rates).toEqual(['fred/a091rc1q027sbea', 'fred/gdp']);
  });
});

describe('the caveats of the series', () => {
  const caveat = (slug: string) => SEED_SERIES.get(slug)?.series.caveat;

  it.each([
    ['cbo/deficit', /^leaves out Fannie Mae and Freddie Mac and .* student-loan changes .* weekends, .* differs/],
    ['cbo/deficit-gdp', /^leaves out Fannie Mae and Freddie Mac and .* student-loan changes .* weekends, .* differs/],
    ['cbo/outlays', /^leaves out Fannie Mae and Freddie Mac and .* student-loan changes .* differs/],
    ['cbo/outlays-gdp', /^leaves out Fannie Mae and Freddie Mac and .* student-loan changes .* differs/],
    ['omb/deficit-gdp', /^takes FY2016 and later from CBO's adjusted figures/],
    ['tic/china', /^tells holdings by the country of the custodian, not of the owner$/],
  ])('%s', (slug, said) => {
    expect(caveat(slug)).toMatch(said);
  });

  it.each(['cbo/debt', 'cbo/gdp', 'cbo/revenues', 'fred/mtsds133fms', 'fred/dgs10', 'tic/total'])(
    '%s has none',
    (slug) => {
      expect(caveat(slug)).toBeNull();
    },
  );

  it('are what can be said of a series, without a capital and a full stop', () => {
    const caveats = ALL.flatMap((series) => series.caveat ?? []);
    expect(caveats.filter((text) => !/^[a-z]+s,? .*[^.;]$/.test(text))).toEqual([]);
  });
});

describe('the names of the series', () => {
  it('tell each from every other', () => {
    expect(new Set(ALL.map(({ name }) => name.toLowerCase())).size).toBe(ALL.length);
  });

  it('are subjects of a sentence: short, and without commas, brackets and codes', () => {
    const odd = ALL.filter(({ name }) => name.length > 80 || /[,;:()/"]|\b[A-Z0-9]{5,}\b|[.!?]$/.test(name));
    expect(odd.map(({ slug, name }) => [slug, name])).toEqual([]);
  });

  it.each([
    ['fred/dgs10', '10-year Treasury yield'],
    ['fred/gs10', 'Monthly average of the 10-year Treasury yield'],
    ['cbo/debt-gdp', 'Federal debt held by the public in percent of GDP'],
    ['fred/fygfdpun', 'Federal debt held by the public'],
    ['fred/threefytp10', 'Kim-Wright term premium on 10-year Treasuries'],
    ['tic/china', "China's stock of Treasuries"],
    ['fred/fdhbfin', 'Federal debt held abroad'],
    ['pboc/gold', "Gold reserve of China's central bank"],
    ['fred/dfedtaru', 'Upper limit of the federal funds target range'],
    ['frb/dexjpus-month-end', 'Yen per dollar'],
    ['fred/gdp', 'Nominal GDP'],
  ])('%s: %s', (slug, name) => {
    expect(SEED_SERIES.get(slug)?.series.name).toBe(name);
  });
});
