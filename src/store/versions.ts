import { LRUCache } from 'lru-cache';
import { Problem } from '../domain/problem.ts';
import { sizeOf } from '../lib/size-of.ts';
import { READ_VERSION } from './cypher/book-statements.ts';
import { dataVersion } from './data-version.ts';
import type { GraphTransaction, GraphValue, Row } from './graph-executor.ts';
import type { Kept } from './kept-names.ts';

/** A version of the graph, with what is known of it in this process. */
export interface Version {
  readonly name: string;
  /** Null where nothing is to be kept. */
  readonly cache: Kept | null;
  /** What was worked out from it. */
  readonly made: Map<string, Promise<unknown>>;
}

/** What a store keeps of what it read, and how long it trusts that to be the newest. */
export interface KeptSettings {
  /** How much memory what was read may take, in bytes; 0 keeps nothing. */
  readonly cacheBytes: number;
  /** How long a version is taken to be the newest before the database is asked again; Infinity where nobody else writes. */
  readonly staleMs: number;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  /** Whether what is about to be asked for one by one is read together. */
  readonly readsAhead: boolean;
}

/** Which version of the graph is the newest, as far as is known. */
export interface Versions {
  current(): Promise<Version>;
  /** The database is to be asked again: this process wrote, or (named) a read met another version than that one. */
  forget(name?: string): void;
}

/** Refuses a graph that is being made anew, or whose making was broken off: half of it may be there. */
export function refuseUnfinished(remaking: GraphValue | undefined): void {
  if (typeof remaking === 'string') throw new Problem('STORE_UNFINISHED', remaking);
}

/** The name of the version that a row of `READ_VERSION` tells; there is none before the first change. */
export function versionOf(row: Row = [0, null, null]): string {
  const [changes, hash, remaking] = row;
  refuseUnfinished(remaking);
  return dataVersion(changes as number, hash as string | null);
}

/** The name of the version that a transaction sees. */
export async function readVersion({ run }: Pick<GraphTransaction, 'run'>): Promise<string> {
  return versionOf((await run(READ_VERSION))[0]);
}

/** Versions of a graph whose name `ask` reads; all that was kept of one goes when another comes. */
export function createVersions(
  ask: () => Promise<string>,
  { cacheBytes, staleMs, clock }: Omit<KeptSettings, 'readsAhead'>,
): Versions {
  let known: Version | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<Version> | undefined;
  /** Grows with every call of `forget`: what was asked before may be older than what was written since. */
  let age = 0;

  const fresh = (name: string): Version => ({
    name,
    cache:
      cacheBytes === 0
        ? null
        : new LRUCache({ maxSize: cacheBytes, sizeCalculation: ({ value }, key) => key.length + sizeOf(value) }),
    made: new Map(),
  });

  async function askAgain(): Promise<Version> {
    const [startedAt, startedIn] = [clock(), age];
    const name = await ask();
    if (startedIn !== age) return askAgain();
    if (known?.name !== name) known = fresh(name);
    askedAt = startedAt;
    return known;
  }

  return {
    async current() {
      if (known !== undefined && clock() - askedAt < staleMs) return known;
      asking ??= askAgain().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    forget(name) {
      // A reader of an older version than is known tells nothing new.
      if (name !== undefined && known?.name !== name) return;
      age += 1;
      askedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
