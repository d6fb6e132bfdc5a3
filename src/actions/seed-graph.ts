import type { SeedFolder } from '../connectors/seed-folder.ts';
import type { Change, StoredCheck } from '../domain/change.ts';
import type { UncheckedClaim } from '../domain/claim.ts';
import { Problem } from '../domain/problem.ts';
import { changeOf } from '../ingest/change-of.ts';
import { fingerprintOf } from '../ingest/fingerprint-of.ts';
import { graphRecords } from '../ingest/graph-records.ts';
import { readSeed } from '../ingest/read-seed.ts';
import type { Seed } from '../ingest/seed.ts';
import { seedFacts } from '../ingest/seed-facts.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Store } from '../store/store.ts';
import { checkFigure } from '../verify/check-figure.ts';
import type { Facts } from '../verify/facts.ts';
import { verdictWithoutFormula } from '../verify/verdict-without-formula.ts';

export interface Seeding {
  readonly folder: SeedFolder;
  /** Hash of the rules that the seed is read and checked by. */
  readonly rules: string;
  /** Whether to leave off after the change that is running; the next seeding goes on from there. */
  readonly isStopped?: (() => boolean) | undefined;
  /** The time of a change, as RFC 3339. */
  readonly now: () => string;
}

/**
 * Brings the graph to what the seed says, one origin a transaction, and leaves a graph alone that says it already. The
 * whole seed is read and checked before the first change, so that a faulty one changes nothing. Stopped half way, it
 * goes on from there the next time. Gives the number of origins that changed.
 */
export async function seedGraph(
  store: Store,
  { folder, rules, now, isStopped = () => false }: Seeding,
): Promise<number> {
  const fingerprint = fingerprintOf(folder.files, rules);
  const { seedFingerprint, origins } = await store.state();
  if (seedFingerprint === fingerprint) return 0;
  const changes = changesOf(readSeed(folder.files, folder.schemas), rules);
  const kept = new Set(changes.map(({ origin }) => origin));
  const gone = [...origins.keys()].filter((origin) => !kept.has(origin)).map((origin) => changeOf(origin, [], []));
  let changed = 0;
  for (const change of [...changes, ...gone]) {
    if (isStopped()) return changed;
    if (origins.get(change.origin) === change.hash) continue;
    if ((await store.apply(change, { actor: 'seed', at: now() })) !== null) changed += 1;
  }
  await store.sealSeed(fingerprint);
  return changed;
}

/**
 * Every origin of a seed as a change, its claims checked on what had been published on the day of their article. The rules
 * are part of its hash: other rules may store the same records in another way.
 */
export function changesOf(seed: Seed, rules: string): readonly Change[] {
  const facts = factsOf(seed);
  const articleDays = new Map(seed.articles.map(({ id, publishedOn }) => [id, publishedOn]));
  return seed.origins.map(({ origin, records }) => {
    const checks = records.Claim.flatMap((claim) =>
      checkAsPublished(claim, facts, articleDays.get(claim.articleId) ?? null, origin),
    );
    const verdicts = new Map(checks.map(({ claimId, check }) => [claimId, check.verdict]));
    const verdictOf = (claim: UncheckedClaim) => verdicts.get(claim.id) ?? verdictWithoutFormula(claim.kind);
    const change = changeOf(origin, graphRecords(records, verdictOf), checks);
    return { ...change, hash: sha256(`${rules}\n${change.hash}`) };
  });
}

/** The check to store with a claim; none when it has no formula. A formula that cannot be evaluated is a fault of the seed. */
function checkAsPublished(
  claim: UncheckedClaim,
  facts: Facts,
  articleDay: string | null,
  origin: string,
): StoredCheck[] {
  const { formula, quantity, period, periodAnchor, kind } = claim;
  if (formula === null || quantity === null) return [];
  try {
    const check = checkFigure({
      formula,
      stated: quantity,
      period,
      anchor: periodAnchor,
      kind,
      facts,
      asOf: articleDay,
      // Only a check on the latest data depends on the day it is made on; an article without a day has no other.
      today: articleDay ?? period?.end ?? '9999-12-31',
      articleDay,
    });
    return [{ claimId: claim.id, claimSlug: claim.slug, check }];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const right = 'It must be a formula that the data can be held against.';
    throw new Problem('BAD_SEED', origin, `the formula of ${claim.slug}`, error.message, right);
  }
}

function factsOf(seed: Seed): Facts {
  const { series, claims, evidence } = seedFacts(seed);
  return {
    series: (slug) => series.get(slug),
    claim: (slug) => claims.get(slug),
    found(slug) {
      const held = evidence.get(slug);
      if (held === undefined || held.evidence.figure === null) return undefined;
      const { title, seen, publishedOn } = held.source;
      return { figure: held.evidence.figure, sourceTitle: title, seen, publishedOn };
    },
    seriesSlugs: [...series.keys()],
    claimSlugs: [...claims.keys()],
    evidenceSlugs: [...evidence.keys()],
  };
}
