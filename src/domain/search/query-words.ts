import { Problem } from '../problem.ts';
import { wordsOf } from './words-of.ts';

/** The longest query, in characters: no name or figure is as long. */
export const MOST_QUERY_LENGTH = 200;

export const MOST_QUERY_WORDS = 16;

/**
 * The words of a query, each once and in one order, by the same rules as those of the graph; refuses one that has none or
 * too many.
 */
export function queryWords(query: string): readonly string[] {
  // What is far too long need not be taken apart to be counted.
  const length = query.length > 10 * MOST_QUERY_LENGTH ? query.length : [...query].length;
  if (length > MOST_QUERY_LENGTH) throw new Problem('SEARCH_TOO_LONG', length, 'characters', MOST_QUERY_LENGTH);
  const words = [...new Set(wordsOf(query).flatMap(({ terms }) => terms))].sort();
  if (words.length === 0) throw new Problem('SEARCH_WITHOUT_WORDS', query);
  if (words.length > MOST_QUERY_WORDS) throw new Problem('SEARCH_TOO_LONG', words.length, 'words', MOST_QUERY_WORDS);
  return words;
}
