import type { Records } from '../records.ts';
import type { SearchableLabel } from './searchable.ts';

type TextField<R> = { [K in keyof R]: R[K] extends string | null ? K : never }[keyof R];

/** A name tells more of what a thing is than a sentence about it. */
const NAME = 3;
const TEXT = 1;

/** The fields whose words find a record, each with how much a hit in it counts. */
export const SEARCH_FIELDS: {
  readonly [L in SearchableLabel]: { readonly [F in TextField<Records[L]>]?: number };
} = {
  Article: { title: NAME, slug: NAME },
  Claim: { printed: NAME, slug: TEXT, reads: TEXT, statement: TEXT },
  Metric: { name: NAME, slug: NAME, unit: TEXT, definition: TEXT },
  Series: { name: NAME, slug: NAME, officialId: NAME, unit: TEXT, caveat: TEXT },
  Source: { title: NAME, slug: NAME, citation: TEXT, url: TEXT },
  Factor: { name: NAME, slug: NAME },
  CausalLink: { slug: NAME, statement: TEXT },
  Loop: { name: NAME, slug: NAME },
};
