import { Problem } from '../domain/problem.ts';
import { queryWords } from '../domain/search/query-words.ts';
import { wordsOf } from '../domain/search/words-of.ts';
import { nearestName } from '../lib/nearest-name.ts';
import type { NamedLabel } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

/** Labels whose slugs are made of words. There are few such nodes; the slugs of claims are numbered, and there are many. */
const LABELS: readonly NamedLabel[] = [
  'Agent',
  'Article',
  'CausalLink',
  'Factor',
  'Loop',
  'Metric',
  'Series',
  'Source',
];

/** Shorter words are like too many others to be taken for one of them. */
const SHORTEST = 4;

async function wordsOfSlugs(loaders: Loaders): Promise<ReadonlySet<string>> {
  const rows = await Promise.all(LABELS.map((label) => loaders.rows(label)));
  const words = rows.flat().flatMap(({ slug }) => slug.match(/[a-z]+/g) ?? []);
  return new Set(words.filter((word) => word.length >= SHORTEST));
}

/** Slugs are mostly in the singular, and an "s" too much is an edit. */
const nearestWord = (word: string, known: ReadonlySet<string>): string | undefined =>
  nearestName(word, known) ?? nearestName(word.replace(/s$/i, ''), known);

/**
 * A query that found nothing, with the words that are nowhere in the graph put right by the nearest word of a slug; null
 * when there is none near, or when that would find nothing either.
 */
export async function suggestQuery(
  query: string,
  unknown: readonly string[],
  loaders: Loaders,
): Promise<string | null> {
  if (unknown.length === 0) return null;
  const known = await wordsOfSlugs(loaders);
  let suggestion = '';
  let reached = 0;
  for (const { terms, start, end } of wordsOf(query)) {
    if (!terms.some((term) => unknown.includes(term))) continue;
    const word = query.slice(start, end);
    const nearest = word.length < SHORTEST ? undefined : nearestWord(word, known);
    if (nearest === undefined) return null;
    suggestion += query.slice(reached, start) + nearest;
    reached = end;
  }
  suggestion += query.slice(reached);
  return (await findsSomething(suggestion, loaders)) ? suggestion : null;
}

/** Whether a query finds anything; one that would be refused, as too long or too broad, is none to suggest. */
async function findsSomething(query: string, loaders: Loaders): Promise<boolean> {
  try {
    return (await loaders.search(queryWords(query))).hits.length > 0;
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('SEARCH_')) return false;
    throw error;
  }
}
