import { readSeedFolder } from '../../../../src/connectors/seed-folder.ts';
import type { UncheckedClaim } from '../../../../src/domain/claim.ts';
import { readSeed } from '../../../../src/ingest/read-seed.ts';
import { type SeedFacts, seedFacts } from '../../../../src/ingest/seed-facts.ts';
import { ROOT } from '../../../support/seeded-store.ts';
import type { Row } from './row.ts';

export const slugOf = ({ number }: Row): string => `everything-rally-${number.toLowerCase()}`;

/** The seed as it lies in the repository. */
export async function seedHeld(): Promise<SeedFacts> {
  const { files, schemas } = await readSeedFolder(ROOT);
  return seedFacts(readSeed(files, schemas));
}

/** The claim of the seed that a row is about. */
export function claimOf(row: Row, { claims }: SeedFacts): UncheckedClaim {
  const claim = claims.get(slugOf(row));
  if (claim === undefined) throw new Error(`The seed has no claim ${slugOf(row)}.`);
  return claim;
}
