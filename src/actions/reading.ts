import type { IsoDate } from '../lib/iso-date.ts';
import type { Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

/** What an action reads from: the request's loaders, the store for whole lists, and the day of the request. */
export interface Reading {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly today: IsoDate;
}
