import type { Check } from './check.ts';
import type { GraphRecord } from './records.ts';
import type { Verdict } from './verdict.ts';

/** The check of a claim on what had been published on its article's day, kept as a node of its own. */
export interface StoredCheck {
  readonly claimId: string;
  readonly claimSlug: string;
  readonly check: Check;
  /** Hash of all that the check rests on. As long as it is the same, the check need not be made again. */
  readonly basis: string;
}

/** What a change did to the verdict that readers see of a claim. */
export interface VerdictChange {
  readonly claim: string;
  /** Null for a claim that was not in the graph. */
  readonly before: Verdict | null;
  /** Null for one that is no longer in it. */
  readonly after: Verdict | null;
}

/**
 * The whole of what one origin (a seed file) says. Applying it leaves in the graph exactly this of that origin:
 * what it said before and no longer says goes. No records at all takes the origin out of the graph.
 */
export interface Change {
  /** Path of the file below `seed/`: "articles/everything-rally/claims.json". */
  readonly origin: string;
  /** SHA-256 of the content below; an origin whose hash is already in the graph is left alone. */
  readonly hash: string;
  readonly records: readonly GraphRecord[];
  readonly checks: readonly StoredCheck[];
}

/** One line of the history of the graph, written in the transaction of the change that it tells of. */
export interface JournalEntry {
  /** 1 for the first change of a graph, then without gaps. */
  readonly sequence: number;
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly what: string;
  readonly origin: string;
  /** Hash of what the origin said before; null when it was not there. */
  readonly before: string | null;
  /** Hash of what it says now; null when it was taken out. */
  readonly after: string | null;
  /** Claims whose verdict came, went or turned, by slug. */
  readonly verdicts: readonly VerdictChange[];
}
