/** What the index knows of the words of a query. */
export interface Frequencies {
  /** Searchable nodes in all. */
  readonly nodes: number;
  /** How many of them have each word, in the order of the words. */
  readonly withWord: readonly number[];
}

/** How soon more of the same word counts no more, and how much a long text is held against itself: the usual values. */
const K1 = 1.2;
const B = 0.75;

/** Terms in the search text of a usual record, fixed so that a score needs no look at all others. */
const USUAL_LENGTH = 40;

/** Beyond these decimals a score tells nothing. */
const DECIMALS = 4;

/** How much it says that a node has a word: more for a rare one. Never negative. */
const rarity = (nodes: number, withWord: number): number => Math.log(1 + (nodes - withWord + 0.5) / (withWord + 0.5));

/**
 * How well a search text answers a query, by Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework:
 * BM25 and Beyond, 2009, with the rarity of Lucene). Worked out here and not by the engines, whose scores differ.
 */
export function relevance(searchText: string, words: readonly string[], { nodes, withWord }: Frequencies): number {
  const counts = new Map<string, number>(words.map((word) => [word, 0]));
  const terms = searchText.trim().split(' ');
  for (const term of terms) {
    const count = counts.get(term);
    if (count !== undefined) counts.set(term, count + 1);
  }
  const held = K1 * (1 - B + (B * terms.length) / USUAL_LENGTH);
  const score = words.reduce((sum, word, place) => {
    const count = counts.get(word) as number;
    return sum + (rarity(nodes, withWord[place] as number) * count * (K1 + 1)) / (count + held);
  }, 0);
  return Number(score.toFixed(DECIMALS));
}
