import type { IndexAnswer } from './search-index.ts';

/** What goes into statements and comes out of them. Integers are JavaScript numbers; decimals and dates are text. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

export type Parameters = { readonly [name: string]: GraphValue };

/** One row of an answer: the values in the order of the statement's RETURN. */
export type Row = readonly GraphValue[];

/** Statements that run together: all of them take effect, or none. Those that are given at once run in the order given. */
export interface GraphTransaction {
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** Statements that read together: of one state of the graph where the engine can, and none that writes. */
export interface ReadTransaction extends GraphTransaction {
  /** Asks the full-text index for the nodes that have every word, at most `limit` of them; words are terms of `wordsOf`. */
  search(words: readonly string[], limit: number): Promise<IndexAnswer>;
}

/**
 * A database that runs the Cypher of `cypher.ts`. Failures are Problems: STORE_UNAVAILABLE, STORE_CONSTRAINT,
 * STORE_CONFLICT, STORE_READ_ONLY, STORE_TIMEOUT, STORE_SYNTAX.
 */
export interface GraphExecutor {
  /** Engine and version: "neo4j 5.26.16", "grafeo 0.6.0". */
  readonly description: string;
  /** Nodes that one piece of writing may well make: more is of little use, or takes too much memory. */
  readonly nodesAtOnce: number;
  /** Runs one statement that only reads; one that would write is refused. */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Runs work that only reads in one transaction. */
  reading<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /** Runs work in one transaction. Retried from its start on a transient conflict, so it must not have other effects. */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  /** Constraints and indexes, made where they are missing. */
  ensureSchema(): Promise<void>;
  /** Resolves when the database answers; throws STORE_UNAVAILABLE when it does not. */
  health(): Promise<void>;
  close(): Promise<void>;
}
