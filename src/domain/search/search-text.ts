import type { GraphRecord } from '../records.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import { isSearchable, type SearchableLabel } from './searchable.ts';
import { wordsOf } from './words-of.ts';

/** A record that a search can find. */
export type SearchableRecord = Extract<GraphRecord, { readonly label: SearchableLabel }>;

export const isSearchableRecord = (record: GraphRecord): record is SearchableRecord => isSearchable(record.label);

/** The fields of a record that have words to find it by. */
export function searchedFields(record: SearchableRecord): readonly { field: string; value: string; weight: number }[] {
  return Object.entries(SEARCH_FIELDS[record.label]).flatMap(([field, weight]) => {
    const value = (record as unknown as { readonly [field: string]: string | null })[field] ?? null;
    return value === null ? [] : [{ field, value, weight: weight as number }];
  });
}

/**
 * What a record is found by: its terms in one text, those of a field as often as a hit in it counts, with a blank before
 * and after each, so that " debt " is in it exactly when the word is.
 */
export function searchTextOf(record: SearchableRecord): string {
  const terms = searchedFields(record).flatMap(({ value, weight }) => {
    const ofField = wordsOf(value).flatMap((word) => word.terms);
    return Array.from({ length: weight }, () => ofField).flat();
  });
  return ` ${terms.join(' ')} `;
}
