import type { Change } from '../domain/change.ts';
import type { Settled } from '../domain/claim.ts';
import { changeOf } from '../ingest/change-of.ts';
import { graphRecords } from '../ingest/graph-records.ts';
import type { Seed, SeedOrigin } from '../ingest/seed.ts';
import { sha256 } from '../lib/sha256.ts';
import type { CheckedSeed } from './check-seed.ts';

/**
 * Series come after what is said of them. The embedded engine keeps each property as a column as long as the newest
 * node that has it, so that the many properties of claims and checks would each take the room of all observations.
 */
function inOrderOfWriting(origins: readonly SeedOrigin[]): readonly SeedOrigin[] {
  const isSeries = ({ records }: SeedOrigin): boolean => records.Observation.length > 0;
  return [...origins.filter((origin) => !isSeries(origin)), ...origins.filter(isSeries)];
}

/**
 * Every origin of a seed as a change, its claims with their checks. The rules are part of its hash: other rules may
 * store the same records in another way.
 */
export function seedChanges(seed: Seed, { checks, settled }: CheckedSeed, rules: string): readonly Change[] {
  return inOrderOfWriting(seed.origins).map(({ origin, records }) => {
    const ofOrigin = records.Claim.flatMap(({ id }) => checks.get(id) ?? []);
    const change = changeOf(
      origin,
      graphRecords(records, ({ id }) => settled.get(id) as Settled),
      ofOrigin,
    );
    return { ...change, hash: sha256(`${rules}\n${change.hash}`) };
  });
}
