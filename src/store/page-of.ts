import type { Page, PageRequest } from './store.ts';

/** A page from pairs of id and sort key in the direction of paging, one more than the limit when the list goes on. */
export function pageOf(
  pairs: readonly (readonly [id: string, key: string])[],
  { limit, backwards }: Pick<PageRequest, 'limit' | 'backwards'>,
): Page {
  const rows = pairs.slice(0, limit).map(([id, key]) => ({ id, key }));
  return { rows: backwards ? rows.reverse() : rows, more: pairs.length > limit };
}
