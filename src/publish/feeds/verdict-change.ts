import type { Verdict } from '../../domain/verdict.ts';

/** A verdict that came, turned or went, as a feed tells it. */
export interface TellableChange {
  /** Slug of the claim. */
  readonly claim: string;
  /** What the clock said when it came; RFC 3339, in UTC. */
  readonly at: string;
  /** The same, but never before that of an earlier change. */
  readonly updated: string;
  /** Which change of the graph it came with: of one claim, no two come with one. */
  readonly sequence: number;
  /** Null for a claim that is new. */
  readonly before: Verdict | null;
  /** Null for one that was taken out. */
  readonly after: Verdict | null;
  /** What is known of the claim now; null where it is there no longer. */
  readonly now: {
    readonly printed: string;
    readonly statement: string;
    readonly metric: string | null;
    readonly verdict: Verdict;
    readonly because: string;
  } | null;
}
