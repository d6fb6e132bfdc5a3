import type { MaybePromise } from '../lib/maybe-promise.ts';
import type { RecordLoader } from './loaders.ts';

type Loader<R> = Pick<RecordLoader<R>, 'load'> & Partial<RecordLoader<R>>;

async function loaded<R>(loader: Loader<R>, id: string): Promise<R> {
  const record = await loader.load(id);
  if (record === null) throw new Error(`The node ${id} is pointed to but cannot be read.`);
  return record;
}

/**
 * Loads what another record points to; that it is missing is a defect of the graph, not a null for the reader. What is at
 * hand is given at once: a page of claims points to a thousand records, and each promise takes longer than to look it up.
 */
export const mustLoad = <R>(loader: Loader<R>, id: string): MaybePromise<R> => loader.held?.(id) ?? loaded(loader, id);

/** The same for many, in their order. */
export function mustLoadAll<R>(loader: Loader<R>, ids: readonly string[]): MaybePromise<R[]> {
  const records = ids.map((id) => mustLoad(loader, id));
  return records.some((record) => record instanceof Promise) ? Promise.all(records) : (records as R[]);
}
