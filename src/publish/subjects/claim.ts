import type { AgentKind } from '../../domain/agent.ts';
import type { Polarity } from '../../domain/causal-link.ts';
import type { ClaimKind, Locator } from '../../domain/claim.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type {
  CitedSource,
  ListedClaim,
  Named,
  PublishedFinding,
  PublishedObservation,
  PublishedPeriod,
  PublishedQuantity,
} from './shared.ts';

export interface PublishedStep {
  readonly text: string;
  readonly value: string;
  readonly unit: string;
}

export interface PublishedTrueWhen {
  readonly period: PublishedPeriod | null;
  readonly vintage: string | null;
  readonly measured: string;
}

export interface PublishedCheck {
  readonly verdict: Verdict;
  readonly formula: string;
  /** In `unit`; null when nothing could be measured, and `because` says why. */
  readonly measured: string | null;
  readonly difference: string | null;
  readonly unit: string;
  /** Only what had been published by this day was used; null for the latest data. */
  readonly asOf: IsoDate | null;
  readonly asOfIsExact: boolean;
  readonly because: string;
  readonly steps: readonly PublishedStep[];
  readonly trueWhen: readonly PublishedTrueWhen[];
  readonly observations: readonly PublishedObservation[];
}

export interface PublishedReview {
  readonly verdict: Verdict;
  readonly because: string;
  readonly reviewedOn: IsoDate;
  readonly reviewer: Named;
  readonly isStale: boolean;
}

/** One figure in a chart: where its period ends on the axis of time, and its value in the unit of the chart. */
export interface ChartPoint {
  readonly day: IsoDate;
  readonly value: string;
  /** Its period as people write it, where that is not the day; absent in states that were kept before it was told. */
  readonly period?: string;
  /** Whether the check used it. */
  readonly decides: boolean;
}

/** The series that measures a claim round the period of the claim, and where the printed figure lies on it. */
export interface ClaimChart {
  readonly series: Named & { readonly source: string };
  readonly unit: string;
  readonly vintage: string | null;
  /** In order of time. */
  readonly points: readonly ChartPoint[];
  /** The stretch of time that the claim is about, as far as the chart reaches. */
  readonly period: { readonly start: IsoDate; readonly end: IsoDate } | null;
  /**
   * What the print admits on the axis of values; null is unbounded. `since` is the point that a change is counted from,
   * null for a level. Null where the figure cannot be laid on this axis.
   */
  readonly stated: {
    readonly value: string;
    readonly low: string | null;
    readonly high: string | null;
    readonly since: { readonly day: IsoDate; readonly value: string } | null;
  } | null;
}

export interface ClaimSubject {
  readonly kind: 'claim';
  readonly slug: string;
  /** For the head of a page: the figure as printed, and what it is about. */
  readonly title: string;
  readonly statement: string;
  readonly printed: string;
  readonly reads: string | null;
  readonly claimKind: ClaimKind;
  readonly quantity: PublishedQuantity | null;
  readonly period: PublishedPeriod | null;
  readonly metric: {
    readonly slug: string;
    readonly name: string;
    readonly unit: string;
    readonly definition: string;
  } | null;
  readonly article: {
    readonly slug: string;
    readonly title: string;
    readonly publishedOn: IsoDate | null;
    readonly publishedOnIsExact: boolean;
    readonly publisher: string | null;
  };
  readonly locator: Locator;
  readonly assertedBy: { readonly slug: string; readonly name: string; readonly kind: AgentKind };
  readonly source: CitedSource | null;
  readonly formula: string | null;
  readonly notCheckedBecause: string | null;
  /** The review's, else that of the check as published; without a formula what its kind allows. */
  readonly verdict: Verdict;
  /** Why that verdict, in one or a few whole sentences: of the review where it decides, else of the check. */
  readonly because: string;
  /** The day on which this verdict came to be known here. */
  readonly judgedOn: IsoDate;
  /** On what had been published on the day of the article. */
  readonly check: PublishedCheck | null;
  /** On the latest data. */
  readonly latest: PublishedCheck | null;
  /** Of a projection, forecast or scenario: what has happened since. */
  readonly outcome: PublishedCheck | null;
  readonly review: PublishedReview | null;
  readonly evidence: readonly PublishedFinding[];
  readonly derivesFrom: readonly ListedClaim[];
  readonly derivedClaims: readonly ListedClaim[];
  readonly sameAs: readonly ListedClaim[];
  readonly causalLinks: readonly {
    readonly slug: string;
    readonly statement: string;
    readonly polarity: Polarity;
    readonly standing: Standing;
  }[];
  readonly chart: ClaimChart | null;
}
