import type { Decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { Observation } from '../../domain/series.ts';
import { ACTUAL, readSeries } from '../../domain/series-reading.ts';
import type { IsoDate } from '../../lib/iso-date.ts';

/** What a run needs of CBO for each fiscal year, by the slugs of their series. */
export const BASELINE_SERIES = {
  debt: 'cbo/debt',
  deficit: 'cbo/deficit',
  netInterest: 'cbo/net-interest',
  gdp: 'cbo/gdp',
  outlays: 'cbo/outlays',
  revenues: 'cbo/revenues',
} as const;

type Figure = keyof typeof BASELINE_SERIES;

const FIGURES = Object.keys(BASELINE_SERIES) as readonly Figure[];

/** One fiscal year of a projection, all in dollars; debt is that at its end. */
export interface BaselineYear extends Readonly<Record<Figure, Decimal>> {
  readonly year: number;
}

/** Where things stand at the end of a year. */
export type Stand = Pick<BaselineYear, 'year' | 'debt' | 'gdp'>;

/** A projection of CBO without gaps, and where things stood before its first year. */
export interface Baseline {
  readonly vintage: string;
  readonly publishedOn: IsoDate | null;
  readonly opening: Stand;
  readonly years: readonly BaselineYear[];
  /** What has come of the years by now, as far as it is known. */
  readonly actual: readonly Stand[];
}

export type BaselineObservations = Readonly<Record<Figure, readonly Observation[]>>;

const yearOf = ({ period }: Observation): number => Number(period.end.slice(0, 4));

const byYear = (observations: readonly Observation[]): ReadonlyMap<number, Decimal> =>
  new Map(observations.map((observation) => [yearOf(observation), observation.value]));

const reading = (observations: readonly Observation[], vintage: string) =>
  readSeries(observations, { vintage, asOf: null });

/** Reads one vintage as a baseline: as many years as all its series have, with the actual figures of the year before. */
export function readBaseline(vintage: string, observations: BaselineObservations): Baseline {
  const figures = Object.fromEntries(
    FIGURES.map((figure) => [figure, byYear(reading(observations[figure], vintage))]),
  ) as Record<Figure, ReadonlyMap<number, Decimal>>;
  const years = [...figures.debt.keys()]
    .filter((year) => FIGURES.every((figure) => figures[figure].has(year)))
    .map((year): BaselineYear => {
      const of = (figure: Figure) => figures[figure].get(year) as Decimal;
      return {
        year,
        debt: of('debt'),
        deficit: of('deficit'),
        netInterest: of('netInterest'),
        gdp: of('gdp'),
        outlays: of('outlays'),
        revenues: of('revenues'),
      };
    });
  const first = years[0];
  if (first === undefined) throw noFigure(`of the vintage ${vintage} for any year in all six series`);
  const actual = standsOf(observations);
  const opening = actual.find(({ year }) => year === first.year - 1);
  if (opening === undefined) throw noFigure(`of FY${first.year - 1}, the year before the vintage ${vintage}`);
  const publishedOn = reading(observations.debt, vintage)[0]?.releasedOn ?? null;
  return { vintage, publishedOn, opening, years, actual };
}

/** Actual debt and GDP by year. */
function standsOf({ debt, gdp }: BaselineObservations): readonly Stand[] {
  const gdpOf = byYear(reading(gdp, ACTUAL));
  return [...byYear(reading(debt, ACTUAL))].flatMap(([year, ofDebt]) => {
    const ofGdp = gdpOf.get(year);
    return ofGdp === undefined ? [] : [{ year, debt: ofDebt, gdp: ofGdp }];
  });
}

const noFigure = (what: string): Problem =>
  new Problem('NO_OBSERVATION', `The series of CBO (cbo/debt and others) have no figure ${what}; seed the graph anew.`);
