import type { Loaders } from '../actions/loaders.ts';
import type { Publications } from '../actions/publish/publications.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Store } from '../store/store.ts';

/** What a resolver may reach: this request's loaders, the store behind them, and the day of the request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  /** The calendar day in UTC, taken once as the request came in. */
  readonly today: IsoDate;
  readonly publications: Publications;
  /** Address that links are built from, without a slash at the end. */
  readonly site: string;
  /** Counts what an answer holds, so that no query, however it is put, makes it boundless. */
  readonly answered: { observations: number };
}
