import type { Observation } from '../domain/series.ts';
import { ACTUAL } from '../domain/series-reading.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Use } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { countStarting } from './reading/find-place.ts';
import { type SeriesView, viewSeries } from './reading/series-view.ts';

/** A figure that replaces a projection, and the series it is of. */
export interface Superseding {
  readonly view: SeriesView;
  readonly observation: Observation;
  /** The older vintage that was used. */
  readonly insteadOf: string;
}

/**
 * The outcome, or the figure of a newer vintage, that was out by a day for a period of which an older vintage was used;
 * null when what was used was the newest then. Only pinned vintages can be too old.
 */
export function supersededBy(uses: readonly Use[], facts: Facts, day: IsoDate): Superseding | null {
  for (const { view, first, last } of uses) {
    const { vintage } = view;
    if (vintage === null || vintage === ACTUAL) continue;
    const then = viewSeries(facts, { slug: view.series.slug, vintage: null }, day);
    for (const { period } of view.observations.slice(first, last + 1)) {
      const observation = then.observations[countStarting(then, period.start, false)];
      if (observation?.period.text !== period.text || observation.vintage === null) continue;
      if (observation.vintage === ACTUAL || observation.vintage > vintage)
        return { view: then, observation, insteadOf: vintage };
    }
  }
  return null;
}
