import type { AgentKind } from '../domain/agent.ts';
import type { Polarity } from '../domain/causal-link.ts';
import type { ClaimKind, PeriodAnchor } from '../domain/claim.ts';
import type { Comparator } from '../domain/comparator.ts';
import type { Stance } from '../domain/evidence.ts';
import type { Frequency } from '../domain/frequency.ts';
import type { MetricWords } from '../domain/metric.ts';
import type { Seen, SourceKind } from '../domain/source.ts';
import type { Verdict } from '../domain/verdict.ts';

// The shapes of the seed's JSON files, as the JSON Schemas in `schema/seed/` describe them. Decimals are text, so that
// no digit is lost; nodes name one another by slug.

export interface SourcesFile {
  readonly agents: readonly { readonly slug: string; readonly name: string; readonly kind: AgentKind }[];
  readonly sources: readonly SeedSource[];
}

export interface SeedSource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly retrievedOn?: string;
  readonly kind: SourceKind;
  readonly seen: Seen;
  readonly citation: string;
}

export interface MetricsFile {
  readonly metrics: readonly {
    readonly slug: string;
    readonly name: string;
    readonly unit: string;
    readonly definition: string;
    /** Slugs of series, the preferred one first. */
    readonly series: readonly string[];
    readonly words?: Partial<MetricWords>;
  }[];
}

export interface ArticleFile {
  readonly slug: string;
  readonly title: string;
  readonly publishedOn?: string;
  readonly publishedOnIsExact: boolean;
  readonly publisher?: string;
  readonly sha256: string;
  /** Length of the text with that hash, in Unicode code points: the bound of all locators. */
  readonly codePoints: number;
  readonly sections: readonly string[];
}

export interface ClaimsFile {
  readonly claims: readonly SeedClaim[];
}

export interface SeedClaim {
  readonly slug: string;
  readonly statement: string;
  readonly printed: string;
  readonly reads?: string;
  readonly at: {
    readonly section?: string;
    readonly paragraph: number;
    readonly sentence: number;
    readonly start: number;
    readonly end: number;
  };
  readonly kind: ClaimKind;
  readonly quantity?: SeedQuantity;
  readonly period?: {
    readonly text: string;
    readonly start: string;
    readonly end: string;
    readonly frequency: Frequency;
    readonly anchor: PeriodAnchor;
  };
  readonly metric?: string;
  readonly assertedBy: string;
  readonly source?: string;
  /** Exactly one of the two. */
  readonly formula?: string;
  readonly notCheckedBecause?: string;
  readonly outcomeFormula?: string;
  readonly derivesFrom?: readonly string[];
  readonly sameAs?: readonly string[];
  readonly evidence?: readonly SeedEvidence[];
  readonly review?: SeedReview;
}

export interface SeedReview {
  readonly verdict: Verdict;
  readonly because: string;
  readonly reviewedOn: string;
  readonly reviewer: string;
  /** Slugs of evidence of the same claim. */
  readonly evidence: readonly string[];
  /** The check as published that the reviewer saw; without `measured` where it measured nothing. */
  readonly saw: { readonly verdict: Verdict; readonly measured?: string };
}

/** `text` is the claim's `printed`, of evidence its own. `low` and `high` are left out where the print does not bound. */
export interface SeedQuantity {
  readonly value: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly step: string;
  readonly round: string;
  readonly low?: string;
  readonly high?: string;
}

export interface SeedEvidence {
  readonly slug: string;
  readonly stance: Stance;
  readonly finding: string;
  readonly figure?: SeedQuantity & { readonly text: string };
  readonly note?: string;
  readonly source: string;
  /** "treasury/net-marketable-borrowing@2025-11-03#2025Q4": series, vintage if it has any, period. */
  readonly observations?: readonly string[];
}

export interface ScenariosFile {
  readonly scenarios: readonly {
    readonly slug: string;
    readonly name: string;
    readonly statement: string;
    /** The claims that give its numbers. */
    readonly claims: readonly string[];
    readonly shocks: readonly SeedShock[];
  }[];
}

export interface SeedShock {
  readonly factor: string;
  readonly level?: string;
  readonly levelLow?: string;
  readonly levelHigh?: string;
  readonly amount: string;
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  readonly startYear?: number;
  readonly note?: string;
}

export interface CausesFile {
  readonly factors: readonly { readonly slug: string; readonly name: string; readonly metric?: string }[];
  readonly links: readonly {
    readonly slug: string;
    readonly statement: string;
    readonly from: string;
    readonly to: string;
    readonly polarity: Polarity;
    readonly delay?: string;
    /** True by definition. */
    readonly identity?: boolean;
    readonly strength?: {
      readonly value: string;
      readonly low: string;
      readonly high: string;
      readonly unit: string;
      readonly source: string;
    };
    readonly claims: readonly string[];
    readonly evidence?: readonly SeedEvidence[];
  }[];
  readonly loops: readonly { readonly slug: string; readonly name: string; readonly links: readonly string[] }[];
}
