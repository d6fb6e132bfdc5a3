import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Verdict } from './verdict.ts';

export const ClaimKind = {
  HISTORICAL_FACT: 'HISTORICAL_FACT',
  OFFICIAL_PROJECTION: 'OFFICIAL_PROJECTION',
  FORECAST: 'FORECAST',
  ESTIMATE: 'ESTIMATE',
  ARITHMETIC: 'ARITHMETIC',
  DEFINITION: 'DEFINITION',
  SCENARIO: 'SCENARIO',
} as const;

export type ClaimKind = (typeof ClaimKind)[keyof typeof ClaimKind];

/**
 * What ties a claim's period to the calendar. STATED: it is printed, or follows from the source quoted. NOW: it ends
 * on the article's day because the claim speaks of the present. SINCE: it starts at a stated point and ends now.
 */
export const PeriodAnchor = { STATED: 'STATED', NOW: 'NOW', SINCE: 'SINCE' } as const;

export type PeriodAnchor = (typeof PeriodAnchor)[keyof typeof PeriodAnchor];

/** Where a figure stands in a text: Unicode code points, end exclusive, in the text with that SHA-256. */
export interface Locator {
  readonly sha256: string;
  readonly section: string | null;
  /** 1-based count of the non-empty lines after the title that are not headings; 0 is the title. */
  readonly paragraph: number;
  /** 1-based in its paragraph. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** One checkable statement that an article makes. */
export interface Claim {
  readonly label: 'Claim';
  readonly id: string;
  readonly slug: string;
  readonly statement: string;
  readonly printed: string;
  /** The figure written out, where the print leaves a part of it unsaid: "more than half" for "primarily". */
  readonly reads: string | null;
  readonly kind: ClaimKind;
  readonly quantity: Quantity | null;
  readonly period: Period | null;
  readonly periodAnchor: PeriodAnchor | null;
  readonly formula: string | null;
  readonly notCheckedBecause: string | null;
  /** What measures how a projection, forecast or scenario has come out; null where the formula itself tells, or nothing can. */
  readonly outcomeFormula: string | null;
  /** The review's, else that of the check as published. */
  readonly verdict: Verdict;
  /** Whether the review and the check as published differ. */
  readonly disagrees: boolean;
  readonly locator: Locator;
  readonly articleId: string;
  readonly metricId: string | null;
  readonly assertedById: string;
  readonly sourceId: string | null;
  readonly reviewId: string | null;
  readonly evidenceIds: readonly string[];
  readonly derivesFromIds: readonly string[];
  readonly derivedClaimIds: readonly string[];
  readonly sameAsIds: readonly string[];
  readonly causalLinkIds: readonly string[];
}

/** What only a check can tell of a claim. */
export type Settled = Pick<Claim, 'verdict' | 'disagrees'>;

/** A claim as the seed has it: the verdict is computed, never entered. */
export type UncheckedClaim = Omit<Claim, keyof Settled>;
