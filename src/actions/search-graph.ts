import { labelOfId } from '../domain/node-id.ts';
import { Problem } from '../domain/problem.ts';
import type { SearchableLabel } from '../domain/search/searchable.ts';
import type { Hit } from '../store/store.ts';
import type { Loaders } from './loaders.ts';

export interface SearchRequest {
  /** As `queryWords` gives them. */
  readonly words: readonly string[];
  /** Which kinds are wanted; null is all. */
  readonly types: readonly SearchableLabel[] | null;
  /** The sort key of the hit to start after. */
  readonly after: string | null;
  readonly limit: number;
}

/** A hit with the label of its node, and its place in the list. */
export interface FoundNode extends Hit {
  readonly label: SearchableLabel;
  readonly key: string;
}

export interface Found {
  readonly words: readonly string[];
  readonly page: { readonly rows: readonly FoundNode[]; readonly more: boolean };
  /** How many there are on all pages together. */
  readonly total: number;
  /** Words of the query that are nowhere in the graph. */
  readonly unknown: readonly string[];
}

const foundNode = ({ id, score }: Hit): FoundNode => ({
  id,
  score,
  label: labelOfId(id) as SearchableLabel,
  key: `${score} ${id}`,
});

/** Whether a hit comes after the one with that key, which need no longer be in the list. */
function comesAfter(key: string): (hit: Hit) => boolean {
  const [text = '', id = ''] = key.split(' ');
  const score = Number(text);
  if (Number.isNaN(score) || id === '') throw new Problem('MALFORMED_CURSOR', key);
  return (hit) => hit.score < score || (hit.score === score && hit.id > id);
}

/** A page of what has all words of a query, best first. */
export async function searchGraph(request: SearchRequest, loaders: Loaders): Promise<Found> {
  const { words, types, after, limit } = request;
  const { hits, unknown } = await loaders.search(words);
  const wanted = hits.map(foundNode).filter(({ label }) => types?.includes(label) ?? true);
  const rest = after === null ? wanted : wanted.filter(comesAfter(after));
  return {
    words,
    page: { rows: rest.slice(0, limit), more: rest.length > limit },
    total: wanted.length,
    unknown,
  };
}
