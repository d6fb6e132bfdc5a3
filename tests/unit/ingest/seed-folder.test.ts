import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { seedFacts } from '../../../src/ingest/seed-facts.ts';
import { ARTICLE_FILE, CLAIMS_FILE, minimalSeed, withText, withValue } from './minimal-seed.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));
const SCHEMAS = fileURLToPath(new URL('../../../schema/seed', import.meta.url));
const ENDING = '.schema.json';

const filesBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );

const schemasIn = (folder: string): ReadonlyMap<string, object> =>
  new Map([...filesBelow(folder)].map(([file, text]) => [file.slice(0, -ENDING.length), JSON.parse(text) as object]));

describe('the schemas of the seed', () => {
  const schemas = schemasIn(SCHEMAS);

  it('let a seed pass that is whole', () => {
    expect(readSeed(minimalSeed(), schemas).origins).toHaveLength(8);
  });

  it.each([
    [
      'an unknown word',
      withValue(CLAIMS_FILE, '/claims/0/kind', 'RUMOUR'),
      `seed/${CLAIMS_FILE} at /claims/0/kind: "RUMOUR" is not one`,
    ],
    [
      'a number',
      withValue(CLAIMS_FILE, '/claims/0/quantity/step', 1),
      `seed/${CLAIMS_FILE} at /claims/0/quantity/step: 1 is not`,
    ],
    [
      'a name',
      withText(CLAIMS_FILE, '"printed"', '"pritned"'),
      `seed/${CLAIMS_FILE} at /claims/0: "printed" is missing.`,
    ],
    [
      'no formula',
      withValue(CLAIMS_FILE, '/claims/0/formula', undefined),
      `seed/${CLAIMS_FILE} at /claims/0: None of "formula"`,
    ],
    ['a hash', withValue(ARTICLE_FILE, '/sha256', 'abc'), `seed/${ARTICLE_FILE} at /sha256: "abc" does not have`],
  ])('refuse %s', (_what, files, beginning) => expect(() => readSeed(files, schemas)).toThrow(beginning));
});

describe('the seed folder', () => {
  it('is read without a fault', () => {
    const seed = readSeed(filesBelow(SEED), schemasIn(SCHEMAS));
    const facts = seedFacts(seed);
    expect(seed.articles.map(({ slug }) => slug)).toContain('everything-rally');
    expect(facts.claims.has('everything-rally-c003')).toBe(true);
    expect(facts.series.has('fred/dgs10')).toBe(true);
  });
});
