import type { SeedFacts } from '../ingest/seed-facts.ts';
import type { Facts } from '../verify/facts.ts';

/** What a checker may know of a seed that is not in the graph yet. */
export function factsOfSeed({ series, claims, evidence }: SeedFacts): Facts {
  return {
    series: (slug) => series.get(slug),
    claim: (slug) => claims.get(slug),
    found(slug) {
      const held = evidence.get(slug);
      if (held === undefined || held.evidence.figure === null) return undefined;
      const { title, seen, publishedOn } = held.source;
      return { figure: held.evidence.figure, sourceTitle: title, seen, publishedOn };
    },
    seriesSlugs: [...series.keys()],
    claimSlugs: [...claims.keys()],
    evidenceSlugs: [...evidence.keys()],
  };
}
