import type { Facts } from '../facts.ts';
import type { SeriesReference } from '../formula/series-reference.ts';
import { repin, seriesNamed } from './repin.ts';
import type { Candidate, Trial } from './trial.ts';

/** Vintages that all of some series have, oldest first. */
function shared(references: readonly SeriesReference[], facts: Facts): readonly string[] {
  const lists = references.map(({ slug }) => facts.series(slug)?.series.vintages ?? []);
  const [shortest = []] = lists;
  return shortest.filter((vintage) => lists.every((list) => list.includes(vintage)));
}

/** Other vintages by their distance from the one used, the newer of two first; without one, the newest first. */
function others(vintages: readonly string[], used: string | null): readonly string[] {
  const place = used === null ? vintages.length : vintages.indexOf(used);
  const far = (other: string) => Math.abs(vintages.indexOf(other) - place);
  return vintages
    .filter((other) => other !== used)
    .sort((a, b) => far(a) - far(b) || vintages.indexOf(b) - vintages.indexOf(a));
}

/**
 * Another vintage instead of the one pinned, in all series that pin it: the figure of an older or a newer publication.
 * Where none is pinned and the best figure was read, each vintage that those series have is one.
 */
export function* anotherVintage({ formula, facts, standpoint }: Trial): Generator<Candidate> {
  const named = seriesNamed(formula).filter(({ slug }) => (facts.series(slug)?.series.vintages.length ?? 0) > 1);
  for (const used of new Set(named.map(({ vintage }) => vintage))) {
    const together = named.filter(({ vintage }) => vintage === used);
    const slugs = together.map(({ slug }) => slug);
    for (const other of others(shared(together, facts), used)) {
      const repinned = repin(formula, ({ slug, vintage }) =>
        vintage === used && slugs.includes(slug) ? other : vintage,
      );
      yield { formula: repinned, standpoint, period: () => null, vintage: other };
    }
  }
}
