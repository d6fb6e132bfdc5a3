import type { Decimal } from '../../domain/decimal.ts';
import { nodeId } from '../../domain/node-id.ts';
import type { SimulatedValue, SimulatedYear } from '../../domain/simulation.ts';
import type { Interval } from '../interval.ts';
import type { BandYear } from './bands.ts';
import type { RunYear } from './run.ts';

/** Dollars are told to the million, as CBO's own, and percentages to the thousandth; until then nothing is rounded. */
const DOLLARS_TO = -6;
const PERCENT_TO = 3;

interface Told {
  readonly factor: string;
  readonly name: string;
  readonly unit: 'USD' | 'percent';
  readonly of: (year: BandYear, yieldBefore: Decimal) => Interval;
}

const plus = ({ value, low, high }: Interval, added: Decimal): Interval => ({
  value: value.plus(added),
  low: low.plus(added),
  high: high.plus(added),
});

/** What is told of each year, in this order. */
const TOLD: readonly Told[] = [
  {
    factor: 'treasury-10y-yield',
    name: '10-year Treasury yield',
    unit: 'percent',
    of: (year, before) => plus(year.moveOfRates, before),
  },
  { factor: 'net-interest', name: 'Average rate on the debt', unit: 'percent', of: (year) => year.averageRate },
  { factor: 'net-interest', name: 'Net interest', unit: 'USD', of: (year) => year.netInterest },
  { factor: 'deficit', name: 'Deficit', unit: 'USD', of: (year) => year.deficit },
  { factor: 'net-issuance', name: 'Net issuance: change of the debt', unit: 'USD', of: (year) => year.netIssuance },
  { factor: 'debt', name: 'Debt held by the public', unit: 'USD', of: (year) => year.debt },
  { factor: 'debt', name: 'Debt over GDP', unit: 'percent', of: (year) => year.debtOverGdp },
];

const told = (value: Decimal, unit: Told['unit']): Decimal =>
  unit === 'USD'
    ? value
        .div(10 ** -DOLLARS_TO)
        .round()
        .times(10 ** -DOLLARS_TO)
    : value.toDecimalPlaces(PERCENT_TO);

/** The years of a run, with its ends or without. */
export function tellYears(
  years: readonly BandYear[],
  yieldBefore: Decimal,
  hasEnds: boolean,
): readonly SimulatedYear[] {
  return years.map((year) => ({
    year: year.year,
    values: TOLD.map(({ factor, name, unit, of }): SimulatedValue => {
      const { value, low, high } = of(year, yieldBefore);
      return {
        factorId: nodeId('Factor', factor),
        name,
        value: told(value, unit),
        low: hasEnds ? told(low, unit) : null,
        high: hasEnds ? told(high, unit) : null,
        unit,
      };
    }),
  }));
}

/** The years of a difference of two runs: what is in percent differs by percentage points. */
export function tellDifference(years: readonly BandYear[], nothing: Decimal): readonly SimulatedYear[] {
  return tellYears(years, nothing, true).map(({ year, values }) => ({
    year,
    values: values.map((each) => ({ ...each, unit: each.unit === 'percent' ? 'percentage points' : each.unit })),
  }));
}

/** A run as bands of no width. */
export function withoutEnds(years: readonly RunYear[]): readonly BandYear[] {
  return years.map((year) => {
    const bands = Object.entries(year).map(([key, value]) =>
      key === 'year' ? [key, value] : [key, { value, low: value, high: value }],
    );
    return Object.fromEntries(bands) as BandYear;
  });
}

/** How far one run is from another, quantity by quantity. */
export function differences(shocked: readonly RunYear[], baseline: readonly RunYear[]): readonly RunYear[] {
  return shocked.map((year, index) => {
    const base = baseline[index] as RunYear;
    const keys = Object.keys(year) as (keyof RunYear)[];
    const less = keys.map((key) => [key, key === 'year' ? year.year : year[key].minus(base[key])]);
    return Object.fromEntries(less) as RunYear;
  });
}
