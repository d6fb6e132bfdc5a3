import type { IsoDate } from '../lib/iso-date.ts';
import type { View } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

/** What an action reads from: the request's loaders, its view of the graph for whole lists, and its day. */
export interface Reading {
  readonly store: View;
  readonly loaders: Loaders;
  readonly today: IsoDate;
}
