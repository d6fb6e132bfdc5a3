import type { LoopPolarity } from '../../domain/loop-polarity.ts';
import type { Standing } from '../../domain/standing.ts';
import type { CausalMap } from '../causal-map/causal-map.ts';
import type { CitedSource, ListedClaim, Named, PublishedFinding } from './shared.ts';

export interface PublishedRange {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

/** The share of a shock that comes back when it has gone round once. */
export interface PublishedGain {
  readonly firstYear: PublishedRange | null;
  readonly tenYears: PublishedRange | null;
  readonly diesOut: boolean | null;
  readonly because: string;
  readonly formula: string;
  readonly assumptions: readonly string[];
  /** Links whose strength is not cited, or cannot go round. */
  readonly missing: readonly Named[];
}

/** A link of a loop with what is known for and against it. */
export interface LoopLink extends Named {
  readonly statement: string;
  readonly standing: Standing;
  readonly because: string;
  readonly strength: (PublishedRange & { readonly source: CitedSource }) | null;
  readonly evidence: readonly PublishedFinding[];
  /** Claims that are offered as reasons for it. */
  readonly claims: readonly ListedClaim[];
}

export interface LoopSubject {
  readonly kind: 'loop';
  readonly slug: string;
  readonly title: string;
  readonly polarity: LoopPolarity;
  readonly delayed: boolean;
  readonly standing: Standing;
  readonly because: string;
  /** The link with the lowest standing. */
  readonly weakestLink: Named;
  /** Share of its links that are established or supported, from 0 to 1. */
  readonly verifiedShare: number;
  readonly signedText: string;
  readonly gain: PublishedGain;
  /** Its links in the order of the walk, with their signs, delays, standing and strengths. */
  readonly map: CausalMap;
  /** The same links with their evidence; absent in states that were kept before it was told. */
  readonly links?: readonly LoopLink[];
}
