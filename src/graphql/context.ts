import type { Loaders } from '../actions/loaders.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Store } from '../store/store.ts';

/** What a resolver may reach: this request's loaders, the store behind them, and the day of the request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** The calendar day in UTC, taken once as the request came in. */
  readonly today: IsoDate;
  /** Counts what an answer holds, so that no query, however it is put, makes it boundless. */
  readonly answered: { observations: number };
}
