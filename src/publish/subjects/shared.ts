import type { Comparator } from '../../domain/comparator.ts';
import type { Stance } from '../../domain/evidence.ts';
import type { Frequency } from '../../domain/frequency.ts';
import type { Seen, SourceKind } from '../../domain/source.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { IsoDate } from '../../lib/iso-date.ts';

/** Another subject of the same kind of name: its slug for a link, its name to be read. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

export interface PublishedPeriod {
  readonly text: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly frequency: Frequency;
}

/** A printed figure; decimals as plain text, in `unit`, scale applied. */
export interface PublishedQuantity {
  readonly text: string;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string;
  readonly comparator: Comparator;
}

/** A source as others cite it. */
export interface CitedSource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly publishedOn: IsoDate | null;
  readonly kind: SourceKind;
  readonly seen: Seen;
  readonly citation: string;
}

/** A finding of a source, for or against a claim or a causal link. */
export interface PublishedFinding {
  readonly slug: string;
  readonly stance: Stance;
  readonly finding: string;
  /** The figure that it gives, as printed. */
  readonly figure: string | null;
  readonly note: string | null;
  readonly source: CitedSource;
}

/** A claim in a list of another subject. */
export interface ListedClaim {
  readonly slug: string;
  readonly statement: string;
  readonly printed: string;
  readonly verdict: Verdict;
}

/** A figure of a series that decided a check. */
export interface PublishedObservation {
  readonly series: string;
  readonly period: PublishedPeriod;
  readonly value: string;
  readonly unit: string;
  readonly vintage: string | null;
  readonly releasedOn: IsoDate | null;
  readonly releasedOnIsEstimated: boolean;
}
