import type { IsoDate } from '../../lib/iso-date.ts';
import type { Reading } from '../reading.ts';

/** What publishing reads from: a reading, and the day on which each claim's verdict last came or turned. */
export interface Publishing extends Reading {
  readonly verdictDays: ReadonlyMap<string, IsoDate>;
}
