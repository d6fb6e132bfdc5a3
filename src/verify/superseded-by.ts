import { Problem } from '../domain/problem.ts';
import type { Observation } from '../domain/series.ts';
import { ACTUAL } from '../domain/series-reading.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { compareQuantity, type Match } from './compare-quantity.ts';
import { evaluateBare } from './evaluate.ts';
import type { Use } from './evaluation.ts';
import { inStatedUnit } from './in-stated-unit.ts';
import { repin } from './moves/repin.ts';
import { NO_FIGURE, type Trial } from './moves/trial.ts';
import { countStarting } from './reading/find-place.ts';
import { type SeriesView, viewSeries } from './reading/series-view.ts';

/** A figure that replaces a projection, and the series it is of. */
export interface Superseding {
  readonly view: SeriesView;
  readonly observation: Observation;
  /** The older vintage that was used. */
  readonly insteadOf: string;
}

/** Whether the newest figures of a day bear the print out as well as the older ones do, so that nothing is out of date. */
function isStillRight({ formula, stated, facts, standpoint }: Trial, day: IsoDate, match: Match): boolean {
  const newest = repin(formula, ({ vintage }) => (vintage === ACTUAL ? ACTUAL : null));
  try {
    const { measured } = inStatedUnit(stated, evaluateBare(newest, facts, { ...standpoint, asOf: day }));
    const now = compareQuantity(stated, measured);
    return now === 'ACCURATE' || now === match;
  } catch (error) {
    if (error instanceof Problem && NO_FIGURE.includes(error.code)) return false;
    throw error;
  }
}

function newerFigure(uses: readonly Use[], { facts }: Trial, day: IsoDate): Superseding | null {
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

/**
 * The outcome, or the figure of a newer vintage, that was out by a day for a period of which an older vintage was used;
 * null when what was used was the newest then, or the newest bears the print out too. Only pinned vintages can be too
 * old.
 */
export function supersededBy(uses: readonly Use[], trial: Trial, day: IsoDate, match: Match): Superseding | null {
  const newer = newerFigure(uses, trial, day);
  return newer === null || isStillRight(trial, day, match) ? null : newer;
}
