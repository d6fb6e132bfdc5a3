import { beforeEach, describe, expect, it } from 'vitest';
import { BY, SEED } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

/** What can befall a graph behind the program's back, and what is said of it. */
const TAMPERINGS: readonly (readonly [name: string, statement: string, sentence: RegExp])[] = [
  [
    'an observation lost',
    "MATCH (o:Observation {period: '2025-01-13'}) DETACH DELETE o",
    /^Of "series\/fred\/dgs10.csv" 4 nodes were loaded, but 3 are there\.$/,
  ],
  [
    'a relationship lost',
    'MATCH (:Claim)-[r:ABOUT]->(:Metric) DELETE r',
    /^Of "articles\/everything-rally\/claims.json" \d+ relationships were loaded, but \d+ are there\.$/,
  ],
  [
    'a value altered',
    "MATCH (o:Observation {period: '2025-01-13'}) SET o.value = '4.97'",
    /^What is there of "series\/fred\/dgs10.csv" is not what was loaded: a value was altered\.$/,
  ],
  ['a release day lost', "MATCH (o:Observation {period: '2025-01-13'}) REMOVE o.releasedOn", /dgs10.*altered/],
  ['an estimate made certain', 'MATCH (o:Observation) SET o.releasedOnIsEstimated = false', /dgs10.*altered/],
  [
    'a float altered',
    'MATCH (c:Claim) WHERE c.quantityNumber = 118.0 SET c.quantityNumber = 119.0',
    /claims.json.*altered/,
  ],
  ['a word altered', "MATCH (c:Claim {slug: 'everything-rally-c065'}) SET c.printed = '119%'", /claims.json.*altered/],
  ['a property lost', "MATCH (c:Claim {slug: 'everything-rally-c065'}) REMOVE c.formula", /claims.json.*altered/],
  ['an order altered', 'MATCH (:Loop)-[r:STEP]->(:CausalLink) SET r.order = 4 - r.order', /causes.json.*altered/],
  [
    'an end of a relationship moved',
    "MATCH (m:Metric {slug: 'treasury-10y-yield'})-[r:MEASURED_BY]->(:Series) MATCH (s:Series {slug: 'cbo/debt-gdp'}) DELETE r CREATE (m)-[:MEASURED_BY {origin: 'metrics.json', preference: 1}]->(s)",
    /metrics.json.*altered/,
  ],
  ['a whole origin lost', "MATCH (o:Origin {id: 'metrics.json'}) DELETE o", /list of what was loaded/],
  ['a hash altered', "MATCH (o:Origin {id: 'metrics.json'}) SET o.hash = 'x'", /list of what was loaded/],
  ['an entry of the journal lost', 'MATCH (j:JournalEntry {sequence: 3}) DELETE j', /had 8 changes.*7 entries/],
  [
    'a stranger',
    "CREATE (:Agent {id: 'x', slug: 'x', origin: 'elsewhere'})",
    /"elsewhere" says, which was never loaded/,
  ],
];

export function describeDamage(opened: Opened): void {
  describe('damage', () => {
    beforeEach(async () => {
      for (const part of SEED) await opened.store.apply(part, BY);
    });

    it('finds none in what was loaded', async () => {
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
    });

    it.each(TAMPERINGS)('tells %s', async (_name, statement, sentence) => {
      await opened.store.sealSeed('s');
      await opened.executor.write((transaction) => transaction.run(statement));
      expect(await opened.store.damage()).toMatch(sentence);
    });

    it('says nothing of a graph that is still being loaded', async () => {
      await opened.executor.write((transaction) => transaction.run('MATCH (o:Observation) DETACH DELETE o'));
      expect(await opened.store.damage()).toBeNull();
    });
  });
}
