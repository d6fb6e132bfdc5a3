import type { UncheckedClaim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Observation, Series } from '../domain/series.ts';
import type { Source } from '../domain/source.ts';
import type { Seed } from './seed.ts';

/** What a checker asks for, by the slugs that formulas use. */
export interface SeedFacts {
  readonly series: ReadonlyMap<string, { readonly series: Series; readonly observations: readonly Observation[] }>;
  readonly claims: ReadonlyMap<string, UncheckedClaim>;
  readonly evidence: ReadonlyMap<string, { readonly evidence: Evidence; readonly source: Source }>;
}

/** The facts of a seed, held in memory: claims are checked before there is a graph to ask. */
export function seedFacts(seed: Seed): SeedFacts {
  const series = new Map<string, { series: Series; observations: readonly Observation[] }>();
  const claims = new Map<string, UncheckedClaim>();
  const evidence = new Map<string, { evidence: Evidence; source: Source }>();
  const sources = new Map(seed.origins.flatMap(({ records }) => records.Source.map((source) => [source.id, source])));
  for (const { records } of seed.origins) {
    // A series file says one series and nothing but its observations.
    for (const each of records.Series) series.set(each.slug, { series: each, observations: records.Observation });
    for (const claim of records.Claim) claims.set(claim.slug, claim);
    for (const each of records.Evidence) {
      const source = sources.get(each.sourceId);
      if (source !== undefined) evidence.set(each.slug, { evidence: each, source });
    }
  }
  return { series, claims, evidence };
}
