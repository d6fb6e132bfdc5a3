import type { Observation } from '../../domain/series.ts';
import type { SeriesView } from './series-view.ts';

/** The periods that several readings of one frequency all have, each with its place in every reading. */
export function commonPlaces(views: readonly SeriesView[]): readonly (readonly number[])[] {
  const [first, ...others] = views;
  if (first === undefined) return [];
  const byPeriod = others.map((view) => new Map(view.observations.map(({ period }, place) => [period.text, place])));
  const common: (readonly number[])[] = [];
  for (const [place, { period }] of first.observations.entries()) {
    const places = [place];
    for (const known of byPeriod) {
      const other = known.get(period.text);
      if (other === undefined) break;
      places.push(other);
    }
    if (places.length === views.length) common.push(places);
  }
  return common;
}

export const figureAt = (view: SeriesView, place: number | undefined): Observation =>
  view.observations[place ?? -1] as Observation;
