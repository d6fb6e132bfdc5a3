import type { Claim } from '../domain/claim.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Observation, Series } from '../domain/series.ts';
import type { Seen } from '../domain/source.ts';
import type { IsoDate } from '../lib/iso-date.ts';

/** A series with all that is held of it: every vintage, in any order. */
export interface SeriesFacts {
  readonly series: Series;
  readonly observations: readonly Observation[];
}

/** A claim as far as a formula can refer to it. */
export type FactClaim = Pick<Claim, 'slug' | 'statement' | 'kind' | 'quantity' | 'period' | 'periodAnchor' | 'formula'>;

/** The figure that a document gives, the day that it is of, and how much of that document was read. */
export interface FoundFigure {
  readonly figure: Quantity;
  readonly sourceTitle: string;
  readonly seen: Seen;
  readonly publishedOn: IsoDate | null;
}

/**
 * What evaluation may know, all in memory. The slugs are there to suggest a name for a mistyped one. Readings of its
 * series are kept as long as the object lives, so one object must keep giving the same answers.
 */
export interface Facts {
  series(slug: string): SeriesFacts | undefined;
  claim(slug: string): FactClaim | undefined;
  found(slug: string): FoundFigure | undefined;
  readonly seriesSlugs: readonly string[];
  readonly claimSlugs: readonly string[];
  readonly evidenceSlugs: readonly string[];
}
