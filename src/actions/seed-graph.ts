import type { SeedFolder } from '../connectors/seed-folder.ts';
import type { StoredCheck } from '../domain/change.ts';
import { changeOf } from '../ingest/change-of.ts';
import { fingerprintOf } from '../ingest/fingerprint-of.ts';
import { readSeed } from '../ingest/read-seed.ts';
import type { Seed } from '../ingest/seed.ts';
import { seedFacts } from '../ingest/seed-facts.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Store } from '../store/store.ts';
import { checkOutcomeFormulas } from './check-outcome-formulas.ts';
import { checkReviews } from './check-reviews.ts';
import { checkSeed } from './check-seed.ts';
import { factsOfSeed } from './facts-of-seed.ts';
import { seedChanges } from './seed-changes.ts';
import { units } from './units.ts';

export interface Seeding {
  readonly folder: SeedFolder;
  /** Hash of the rules that the seed is read and checked by. */
  readonly rules: string;
  /** Whether to leave off after the changes that are running; the next seeding goes on from there. */
  readonly isStopped?: (() => boolean) | undefined;
  /** The time of a change, as RFC 3339. */
  readonly now: () => string;
  /** Nodes that one transaction takes, unless one file has more; as many as suit the store when left out. */
  readonly mostNodes?: number;
}

/** What a seeding did. */
export interface Seeded {
  /** Files whose content in the graph changed. */
  readonly origins: number;
  /** Checks that were made; those that rest on the same as before are kept. */
  readonly checks: number;
}

/**
 * Brings the graph to what the seed says, a few origins a transaction, and leaves a graph alone that says it already.
 * The whole seed is read and checked before the first change, so that a faulty one changes nothing. Stopped half way, it
 * goes on from there the next time: each origin is in whole or not at all.
 */
export async function seedGraph(
  store: Store,
  { folder, rules, now, isStopped = () => false, mostNodes = store.nodesAtOnce }: Seeding,
): Promise<Seeded> {
  const fingerprint = fingerprintOf(folder.files, rules);
  const { seedFingerprint, origins } = await store.state();
  if (seedFingerprint === fingerprint) return { origins: 0, checks: 0 };
  const seed = readSeed(folder.files, folder.schemas);
  checkReviews(seed);
  const facts = factsOfSeed(seedFacts(seed));
  checkOutcomeFormulas(seed, facts);
  const checked = checkSeed(seed, origins.size === 0 ? new Map() : await heldChecks(seed, store), {
    facts,
    rules,
    seriesHash(slug) {
      const text = folder.files.get(`series/${slug}.csv`);
      return text === undefined ? undefined : sha256(text);
    },
  });
  const changes = seedChanges(seed, checked, rules);
  const kept = new Set(changes.map(({ origin }) => origin));
  const gone = [...origins.keys()].filter((origin) => !kept.has(origin)).map((origin) => changeOf(origin, [], []));
  // What is gone goes first, so that another file may say what it said.
  const due = [...gone, ...changes].filter(({ origin, hash }) => origins.get(origin) !== hash);
  let changed = 0;
  for (const unit of units(due, mostNodes)) {
    if (isStopped()) return { origins: changed, checks: checked.made };
    const entries = await store.applyAll(unit, { actor: 'seed', at: now() });
    changed += entries.filter((entry) => entry !== null).length;
  }
  await store.sealSeed(fingerprint);
  return { origins: changed, checks: checked.made };
}

/** Claims whose checks are asked for at once. */
const BATCH = 1_000;

/** The checks that the graph holds of the claims of a seed, by the claims' ids. */
async function heldChecks(seed: Seed, store: Store): Promise<ReadonlyMap<string, StoredCheck>> {
  const ids = seed.origins.flatMap(({ records }) => records.Claim.map(({ id }) => id));
  const held = new Map<string, StoredCheck>();
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const check of await store.checks(ids.slice(from, from + BATCH))) {
      if (check !== null) held.set(check.claimId, check);
    }
  }
  return held;
}
