import type { PeriodAnchor } from '../domain/claim.ts';
import type { IsoDate } from '../lib/iso-date.ts';

/** A stretch of whole days, both ends included: what `$from` and `$to` of a formula stand for. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** From where in time a formula is read. */
export interface Standpoint {
  /** Only what had been published by this day; null for the latest data. */
  readonly asOf: IsoDate | null;
  /** The claim's period; null when nobody stated one, and then `$from` and `$to` mean nothing. */
  readonly span: Span | null;
  readonly anchor: PeriodAnchor | null;
}
