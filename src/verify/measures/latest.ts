import { Frequency } from '../../domain/frequency.ts';
import { MissingFigure } from '../missing-figure.ts';
import { countStarting } from '../reading/find-place.ts';
import { missingSentence } from '../reading/missing-sentence.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';
import { readAt } from './read-at.ts';

export const latest = defineMeasure({
  description: 'The newest figure of a series; with a period, the newest for a period that is over by its end.',
  parameters: [required('series'), optional('period', 'by')],
  measure: ([series, by], evaluation) => {
    let place = by === undefined ? series.observations.length - 1 : countStarting(series, by.end, true) - 1;
    while (by !== undefined && (series.observations[place]?.period.end ?? '') > by.end) place--;
    const newest = series.observations[place];
    if (newest === undefined) {
      const wanted = by ?? { text: series.asOf ?? '', start: '', end: '', frequency: Frequency.DAY };
      throw new MissingFigure(series, wanted, missingSentence(series, wanted));
    }
    const { start } = newest.period;
    return readAt(series, { text: start, start, end: start, frequency: Frequency.DAY }, evaluation);
  },
});
