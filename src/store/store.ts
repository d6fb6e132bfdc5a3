import type { Change, JournalEntry, StoredCheck } from '../domain/change.ts';
import type { ClaimKind } from '../domain/claim.ts';
import type { NodeLabel } from '../domain/node-label.ts';
import type { Records } from '../domain/records.ts';
import type { Observation } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Snapshots } from './snapshots.ts';
import type { Part } from './whole/part.ts';
import type { Remaking } from './whole/remake-graph.ts';

/** Labels whose nodes a person names, so that lists of them go by slug. */
export type NamedLabel = Exclude<NodeLabel, 'Observation'>;

/** Which claims are wanted: every condition given must hold, any of its values will do. An empty list matches nothing. */
export interface ClaimFilter {
  readonly article?: readonly string[] | undefined;
  readonly section?: readonly string[] | undefined;
  readonly kind?: readonly ClaimKind[] | undefined;
  readonly verdict?: readonly Verdict[] | undefined;
  readonly metric?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly assertedBy?: readonly string[] | undefined;
  readonly hasFormula?: boolean | undefined;
  /** Whether review and check differ. */
  readonly disagrees?: boolean | undefined;
  /** Words that the claim must all have, as `queryWords` gives them. */
  readonly text?: readonly string[] | undefined;
}

/** APPEARANCE: by article, then by place in its text. SLUG: alphabetical. VERDICT: by verdict as listed, then by slug. */
export const ClaimOrder = { APPEARANCE: 'APPEARANCE', SLUG: 'SLUG', VERDICT: 'VERDICT' } as const;

export type ClaimOrder = (typeof ClaimOrder)[keyof typeof ClaimOrder];

/** Claims of the whole graph, or only those of one article or about one metric. */
export type ClaimScope = { readonly all: true } | { readonly articleId: string } | { readonly metricId: string };

/** A stretch of an ordered list, between two sort keys, both left out. */
export interface PageRequest {
  readonly after: string | null;
  readonly before: string | null;
  readonly limit: number;
  /** Counts from the end; the rows still come in list order. */
  readonly backwards: boolean;
}

export interface Page {
  readonly rows: readonly { readonly id: string; readonly key: string }[];
  /** Whether the list goes on in the direction of paging, within the bounds asked for. */
  readonly more: boolean;
}

/** A node that a search found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** What a search found. */
export interface Ranking {
  /** By score, the best first, then by id. */
  readonly hits: readonly Hit[];
  /** Those of its words that no node has. */
  readonly unknown: readonly string[];
}

/** What the graph holds, as the program left it. */
export interface GraphState {
  /** Number of changes so far and the start of a hash of the content: "16-3fa92c1b"; "0-empty" before the first. */
  readonly dataVersion: string;
  /** Fingerprint of the seed and of the rules that it was loaded by, set once the whole of it is in; null before, and from the first change after. */
  readonly seedFingerprint: string | null;
  /** Hash of what each origin says. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Who makes a change, and when: RFC 3339, in UTC. */
export interface By {
  readonly actor: string;
  readonly at: string;
}

/** Reading the graph in batches of domain values, in the order asked, null for what is missing. */
export interface Reads {
  records<L extends NodeLabel>(label: L, ids: readonly string[]): Promise<readonly (Records[L] | null)[]>;
  /** Observations of whole series, all vintages, by period and vintage; an empty list for an unknown series. */
  observations(seriesIds: readonly string[]): Promise<readonly (readonly Observation[])[]>;
  /** The check of each claim on what had been published on its article's day; null for a claim that has none. */
  checks(claimIds: readonly string[]): Promise<readonly (StoredCheck | null)[]>;
  /** A page by slug. */
  page(label: NamedLabel, request: PageRequest): Promise<Page>;
  /** The same page of each scope, in one statement. */
  claimPages(
    scopes: readonly ClaimScope[],
    filter: ClaimFilter,
    order: ClaimOrder,
    request: PageRequest,
  ): Promise<readonly Page[]>;
  /** How many claims of each scope pass the filter. */
  claimCounts(scopes: readonly ClaimScope[], filter: ClaimFilter): Promise<readonly number[]>;
  /** The nodes that have all of some words, as `queryWords` gives them; refuses words that more have than it ranks. */
  search(words: readonly string[]): Promise<Ranking>;
  /** How many claims of each article have each verdict; verdicts that none has are left out. */
  verdictCounts(articleIds: readonly string[]): Promise<readonly ReadonlyMap<Verdict, number>[]>;
  /** How many nodes carry each label, by label; journal and book-keeping left out. */
  counts(): Promise<ReadonlyMap<string, number>>;
  journal(afterSequence: number): Promise<readonly JournalEntry[]>;
}

/** Steps of one reading ahead: a database plans it as a whole, and the longer the more there are. */
export const MOST_STEPS = 24;

/** Records of a label, and which of the neighbours that they name are wanted with them, by name. */
export interface Along {
  readonly label: NodeLabel;
  readonly next: { readonly [name: string]: Along };
}

/** What is about to be read, from the records where it begins: some that are known by their ids, or the claims of a page. */
export type Ahead =
  | { readonly along: Along; readonly ids: readonly string[] }
  | {
      readonly along: Along;
      readonly scope: ClaimScope;
      readonly filter: ClaimFilter;
      readonly order: ClaimOrder;
      readonly request: PageRequest;
    };

/**
 * Reading one version of the graph: the newest one known when it is first read. A read that meets another version is
 * refused with DATA_CHANGING, so that no answer is put together from two.
 */
export interface View extends Reads {
  readonly description: string;
  /** The version that is read. */
  dataVersion(): Promise<string>;
  /** A record of this version that is at hand, without waiting; null for one that is not there, undefined where reading tells. */
  held<L extends NodeLabel>(label: L, id: string): Records[L] | null | undefined;
  /**
   * Reads in one statement what is about to be asked for one by one, where that pays; reading it finds it at hand. What this
   * cannot do, it leaves to who reads, who is told what is wrong.
   */
  ahead(wanted: Ahead): Promise<void>;
  /** The same version past what is kept, for who reads all of it once and would drive out what others read again. */
  readonly past: Reads;
  /** What is worked out from this version, once for all who view it; what failed is tried again by the next who asks. */
  once<T>(key: string, make: () => Promise<T>): Promise<T>;
}

/** The graph. What it reads itself is the newest at each read, and not from a cache. */
export interface Store extends Reads {
  /** Engine and version: "neo4j 5.26.16", "grafeo 0.6.0". */
  readonly description: string;
  /** Nodes of changes that are well applied together. */
  readonly nodesAtOnce: number;
  readonly snapshots: Snapshots;
  view(): View;
  state(): Promise<GraphState>;
  /** Applies a change in one transaction, with its journal entry; null when the graph already says this. */
  apply(change: Change, by: By): Promise<JournalEntry | null>;
  /** The same for several changes of different origins in one transaction: all of them take effect, or none. */
  applyAll(changes: readonly Change[], by: By): Promise<readonly (JournalEntry | null)[]>;
  /** Notes that the whole seed is in. */
  sealSeed(fingerprint: string): Promise<void>;
  /** Compares what is there with what was loaded: null when whole, else a sentence on what is missing. */
  damage(): Promise<string | null>;
  /** All of the graph as it is, at one version; refused with DATA_CHANGING where that changes meanwhile. */
  parts(): AsyncIterable<Part>;
  /** Puts the graph of these parts in the place of the one that is there. Until it ends, every reader is refused. */
  remake(work: Remaking, parts: AsyncIterable<Part>): Promise<void>;
  health(): Promise<void>;
  close(): Promise<void>;
}
