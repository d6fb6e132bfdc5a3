import { Frequency } from '../../domain/frequency.ts';
import { countStarting } from '../reading/find-place.ts';
import { lastKnown } from '../reading/last-known.ts';
import { refuseEmpty, refuseMissing } from '../reading/window.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';
import { readAt } from './read-at.ts';

export const latest = defineMeasure({
  description:
    'The newest figure of a series that is no projection; with a period, the newest for a period that is over by its end.',
  example: 'latest("fred/dgs10", "2026-01-31")',
  parameters: [required('series'), optional('period', 'by', 'by the end of which the period must be over')],
  measure: ([series, by], evaluation) => {
    let place = by === undefined ? lastKnown(series) : countStarting(series, by.end, true) - 1;
    while (by !== undefined && (series.observations[place]?.period.end ?? '') > by.end) place--;
    const newest = series.observations[place];
    if (newest === undefined) return by === undefined ? refuseEmpty(series) : refuseMissing(series, by);
    const { start } = newest.period;
    return readAt(series, { text: start, start, end: start, frequency: Frequency.DAY }, evaluation);
  },
});
