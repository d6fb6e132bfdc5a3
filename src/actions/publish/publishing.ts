import type { IsoDate } from '../../lib/iso-date.ts';
import type { SourceFinding } from '../../publish/subjects/source.ts';
import type { Reading } from '../reading.ts';

/** What publishing reads from: a reading, and what is worked out once for each state of the graph. */
export interface Publishing extends Reading {
  /** The day on which each claim's verdict last came or turned, by slug. */
  readonly verdictDays: ReadonlyMap<string, IsoDate>;
  /** What is found in each source, by its id. */
  readonly findings: () => Promise<ReadonlyMap<string, readonly SourceFinding[]>>;
}
