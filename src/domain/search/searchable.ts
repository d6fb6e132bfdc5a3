import type { NodeLabel } from '../node-label.ts';

/** What a search can find: the name of each kind in the API, and its label. */
export const Searchable = {
  ARTICLE: 'Article',
  CLAIM: 'Claim',
  METRIC: 'Metric',
  SERIES: 'Series',
  SOURCE: 'Source',
  FACTOR: 'Factor',
  CAUSAL_LINK: 'CausalLink',
  LOOP: 'Loop',
} as const satisfies { readonly [name: string]: NodeLabel };

export type SearchableLabel = (typeof Searchable)[keyof typeof Searchable];

const LABELS: ReadonlySet<string> = new Set(Object.values(Searchable));

export function isSearchable(label: string): label is SearchableLabel {
  return LABELS.has(label);
}
