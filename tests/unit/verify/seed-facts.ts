import { readdirSync, readFileSync } from 'node:fs';
import { factsOfSeed } from '../../../src/actions/facts-of-seed.ts';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { seedFacts } from '../../../src/ingest/seed-facts.ts';
import type { Facts } from '../../../src/verify/facts.ts';

const ROOT = new URL('../../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** All that comes with the program, as formulas see it. */
export function seedAsFacts(): Facts {
  const paths = readdirSync(new URL('seed/', ROOT), { recursive: true, encoding: 'utf8' });
  const files = new Map(
    paths.filter((path) => /\.(?:json|csv)$/.test(path)).map((path) => [path, readText(`seed/${path}`)]),
  );
  const kinds = readdirSync(new URL('schema/seed/', ROOT)).map((file) => file.split('.')[0] as string);
  const schemas = new Map(
    kinds.map((kind) => [kind, JSON.parse(readText(`schema/seed/${kind}.schema.json`)) as object]),
  );
  return factsOfSeed(seedFacts(readSeed(files, schemas)));
}
