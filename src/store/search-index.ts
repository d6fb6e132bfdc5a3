import type { GraphRecord } from '../domain/records.ts';
import type { Frequencies } from '../domain/search/relevance.ts';
import { isSearchableRecord, searchTextOf } from '../domain/search/search-text.ts';
import type { Parameters } from './graph-executor.ts';

/** The second label of what a search can find, so that one index holds all of it and words are rare or common in all of it. */
export const SEARCH_LABEL = 'Searchable';

/** The property in the index. */
export const SEARCH_PROPERTY = 'searchText';

/** What the full-text index has on some words. */
export interface IndexAnswer extends Frequencies {
  /** Id and search text of nodes that have every word, in any order; as many as were asked for at most. */
  readonly found: readonly (readonly [id: string, searchText: string])[];
}

/** The property of a record that the index reads; none for a record that no search finds. */
export function searchProperties(record: GraphRecord): Parameters {
  return isSearchableRecord(record) ? { [SEARCH_PROPERTY]: searchTextOf(record) } : {};
}

/** A word as it stands in a search text: between blanks. */
export const asInText = (word: string): string => ` ${word} `;
