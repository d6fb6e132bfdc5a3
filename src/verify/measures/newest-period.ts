import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';
import type { SeriesView } from '../reading/series-view.ts';

// Stands in for the period that is missing where a series has no figure at all.
const NO_PERIOD: Period = { text: 'any period', start: '', end: '', frequency: Frequency.DAY };

/** The period of the newest figure of a reading; a stand-in that no figure has, when there is none. */
export const newestPeriod = ({ observations }: SeriesView): Period => observations.at(-1)?.period ?? NO_PERIOD;
