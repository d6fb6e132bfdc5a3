import type { SeedFacts } from '../ingest/seed-facts.ts';
import type { Facts } from '../verify/facts.ts';
import { foundFigure } from './found-figure.ts';

/** What a checker may know of a seed that is not in the graph yet. */
export function factsOfSeed({ series, claims, evidence }: SeedFacts): Facts {
  return {
    series: (slug) => series.get(slug),
    claim: (slug) => claims.get(slug),
    found(slug) {
      const held = evidence.get(slug);
      return held && foundFigure(held.evidence, held.source);
    },
    seriesSlugs: [...series.keys()],
    claimSlugs: [...claims.keys()],
    evidenceSlugs: [...evidence.keys()],
  };
}
