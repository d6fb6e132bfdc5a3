import { type CheckedSeed, checkSeed } from '../../src/actions/check-seed.ts';
import { factsOfSeed } from '../../src/actions/facts-of-seed.ts';
import { readSeedFolder } from '../../src/connectors/seed-folder.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import type { Seed } from '../../src/ingest/seed.ts';
import { seedFacts } from '../../src/ingest/seed-facts.ts';
import { ROOT } from './seeded-store.ts';

/** The seed of the repository with each claim checked as published, without a store. */
export async function checkedSeed(): Promise<{ readonly seed: Seed; readonly checked: CheckedSeed }> {
  const { files, schemas } = await readSeedFolder(ROOT);
  const seed = readSeed(files, schemas);
  const context = { facts: factsOfSeed(seedFacts(seed)), rules: 'test', seriesHash: () => 'the one held' };
  return { seed, checked: checkSeed(seed, new Map(), context) };
}
