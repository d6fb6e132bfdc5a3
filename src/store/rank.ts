import { Problem } from '../domain/problem.ts';
import { relevance } from '../domain/search/relevance.ts';
import type { ReadTransaction } from './graph-executor.ts';
import type { Hit, Ranking } from './store.ts';

/** The most nodes that a search ranks: beyond, nobody looks for one among them, and an answer takes long. */
const MOST_RANKED = 10_000;

const byScoreThenId = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The nodes that have all of some words, best first. The index finds them; what they are worth is worked out here. */
export async function rank(search: ReadTransaction['search'], words: readonly string[]): Promise<Ranking> {
  const answer = await search(words, MOST_RANKED + 1);
  const { found, withWord } = answer;
  if (found.length > MOST_RANKED) throw new Problem('SEARCH_TOO_BROAD', MOST_RANKED);
  const hits = found.map(([id, searchText]) => ({ id, score: relevance(searchText, words, answer) }));
  return { hits: hits.sort(byScoreThenId), unknown: words.filter((_, place) => withWord[place] === 0) };
}
