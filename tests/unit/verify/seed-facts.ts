import { readdirSync, readFileSync } from 'node:fs';
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
  const { series, claims, evidence } = seedFacts(readSeed(files, schemas));
  return {
    series: (slug) => series.get(slug),
    claim: (slug) => claims.get(slug),
    found: (slug) => {
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
