import type { Article } from '../domain/article.ts';
import type { UncheckedClaim } from '../domain/claim.ts';
import type { NodeLabel } from '../domain/node-label.ts';
import type { Records } from '../domain/records.ts';

type SeedRecord<L extends NodeLabel> = L extends 'Claim' ? UncheckedClaim : Records[L];

/** What one file says, by label. Claims have no verdict yet: that is computed, never entered. */
export type SeedRecords = { readonly [L in NodeLabel]: readonly SeedRecord<L>[] };

/** One file of the seed and all that it says. */
export interface SeedOrigin {
  /** Path below `seed/`. */
  readonly origin: string;
  readonly records: SeedRecords;
}

/** A seed that has been validated as a whole. */
export interface Seed {
  readonly articles: readonly Article[];
  /** In load order: what a record refers to comes before it, or stands in a file of the same kind. */
  readonly origins: readonly SeedOrigin[];
}

const NO_RECORDS: SeedRecords = {
  Agent: [],
  Article: [],
  CausalLink: [],
  Claim: [],
  Evidence: [],
  Factor: [],
  Loop: [],
  Metric: [],
  Observation: [],
  Review: [],
  Scenario: [],
  Series: [],
  Source: [],
};

/** An origin that says only what is given. */
export function seedOrigin(origin: string, records: Partial<SeedRecords>): SeedOrigin {
  return { origin, records: { ...NO_RECORDS, ...records } };
}
