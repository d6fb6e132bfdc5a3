import type { Period } from '../domain/period.ts';
import { Problem } from '../domain/problem.ts';
import type { SeriesView } from './reading/series-view.ts';

/** A figure that a formula needs and that is not there to be read, with what tells "not yet" from "not at all". */
export class MissingFigure extends Problem<'NO_OBSERVATION'> {
  readonly view: SeriesView;
  /** The first period without a figure. */
  readonly period: Period;

  constructor(view: SeriesView, period: Period, sentence: string) {
    super('NO_OBSERVATION', sentence);
    this.view = view;
    this.period = period;
  }

  /** Whether the period comes after all that can be read, so that its figure may still come. */
  get isLater(): boolean {
    const newest = this.view.observations.at(-1);
    return newest === undefined || this.period.start > newest.period.start;
  }
}
