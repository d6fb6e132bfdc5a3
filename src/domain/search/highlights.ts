import { codePointOffsets } from '../../lib/code-points.ts';
import { type SearchableRecord, searchedFields } from './search-text.ts';
import { wordsOf } from './words-of.ts';

/** Where a word of a query stands in a field of a record: Unicode code points, end exclusive. */
export interface Highlight {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of a record at which a word of the query stands, field by field. */
export function highlightsOf(record: SearchableRecord, words: readonly string[]): readonly Highlight[] {
  const wanted = new Set(words);
  return searchedFields(record).flatMap(({ field, value }) => {
    const inCodePoints = codePointOffsets(value);
    return wordsOf(value)
      .filter(({ terms }) => terms.some((term) => wanted.has(term)))
      .map(({ start, end }) => ({ field, start: inCodePoints(start), end: inCodePoints(end) }));
  });
}
