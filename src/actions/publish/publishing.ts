import type { IsoDate } from '../../lib/iso-date.ts';
import type { Reading } from '../reading.ts';

/** What publishing reads from. */
export interface Publishing extends Reading {
  /** The day on which each claim's verdict last came or turned, by slug. */
  readonly verdictDays: ReadonlyMap<string, IsoDate>;
}
