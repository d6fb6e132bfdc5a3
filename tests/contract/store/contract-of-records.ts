import { describe, expect, it } from 'vitest';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import type { NodeLabel } from '../../../src/domain/node-label.ts';
import type { GraphRecord } from '../../../src/domain/records.ts';
import { article, claim, quantity } from './sample-records.ts';
import { ARTICLE, BY, CAUSES, CLAIMS, change, DEBT, DGS10, METRICS, SCENARIOS, SEED, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const id = nodeId;

/** What a record of the sample says, with the neighbours that others say of it. */
const READ_BACK: readonly (readonly [name: string, record: GraphRecord | undefined, inverse?: object])[] = [
  ['the agent CBO', SOURCES.records[1]],
  ['a source with all dates', SOURCES.records[3]],
  ['a source without address and date', SOURCES.records[4]],
  ['the daily 10-year yield', DGS10.records[0]],
  ['a series with vintages and no release rule', DEBT.records[0]],
  ['an observation with an estimated release', DGS10.records[2]],
  ['a projection', DEBT.records[1]],
  ['an actual figure', DEBT.records[4]],
  ['a metric with its series by preference', METRICS.records[1]],
  ['an article without publisher', ARTICLE.records[0]],
  [
    'a projection quoted',
    CLAIMS.records[0],
    {
      derivedClaimIds: [id('Claim', 'everything-rally-c009')],
      causalLinkIds: [id('CausalLink', 'rates-raise-interest')],
    },
  ],
  [
    'a fact outside any section',
    CLAIMS.records[1],
    {
      derivedClaimIds: [id('Claim', 'everything-rally-c009')],
      causalLinkIds: [id('CausalLink', 'rates-raise-interest')],
    },
  ],
  ['a scenario without quantity, period and formula', CLAIMS.records[2]],
  ['evidence with a figure', CLAIMS.records[3]],
  ['evidence in the order of its observations', CLAIMS.records[4]],
  ['a review in the order of its evidence', CLAIMS.records[5]],
  [
    'a factor with a metric',
    CAUSES.records[0],
    { drivesIds: [id('CausalLink', 'rates-raise-interest')], drivenByIds: [id('CausalLink', 'deficit-raises-rates')] },
  ],
  ['a link with strength', CAUSES.records[3], { loopIds: [id('Loop', 'doom-loop')] }],
  ['an identity', CAUSES.records[4], { loopIds: [id('Loop', 'doom-loop')] }],
  ['the doom loop with its steps in order', CAUSES.records[7]],
  ['a scenario with its shocks in order, two of them to one factor', SCENARIOS.records[0]],
];

export function describeRecords(opened: Opened): void {
  describe('records', () => {
    it.each(READ_BACK)('gives back %s', async (_name, record, inverse = {}) => {
      for (const part of SEED) await opened.store.apply(part, BY);
      const { label, id: wanted } = record as GraphRecord;
      expect(await opened.store.records(label, [wanted])).toEqual([Object.assign({}, record, inverse)]);
    });

    it('gives them in the order asked, null for the missing, twice for one asked for twice', async () => {
      await opened.store.apply(SOURCES, BY);
      const asked = ['frb', 'nobody', 'cbo', 'frb'].map((slug) => id('Agent', slug));
      const names = (await opened.store.records('Agent', asked)).map((agent) => agent?.slug ?? null);
      expect(names).toEqual(['frb', null, 'cbo', 'frb']);
      expect(await opened.store.records('Agent', [])).toEqual([]);
    });

    it.each<NodeLabel>(['Agent', 'Claim', 'Observation', 'Loop'])(
      'gives null for an id of another label: %s',
      async (label) => {
        for (const part of SEED) await opened.store.apply(part, BY);
        expect(await opened.store.records(label, [id('Metric', 'treasury-10y-yield')])).toEqual([null]);
      },
    );

    it('keeps every digit of a figure', async () => {
      const value = '38512345678901.123456789012345';
      const exact = claim('everything-rally', 'exact', 1, { quantity: quantity('$38.5 trillion', value, 'USD') });
      await opened.store.apply(change('exact', [article('everything-rally'), exact]), BY);
      const [read] = await opened.store.records('Claim', [exact.id]);
      expect(read?.quantity?.value.toFixed()).toBe(value);
    });

    it('keeps text of any kind', async () => {
      const printed = '"\'`}) DETACH DELETE n // 💸\u0000 — ½\u2028 {x} $id \\u0041';
      const odd = claim('everything-rally', 'odd', 1, { printed, statement: 'x'.repeat(100_000) });
      await opened.store.apply(change('odd', [article('everything-rally', { sections: ['', '💸'] }), odd]), BY);
      expect(await opened.store.records('Claim', [odd.id])).toEqual([odd]);
      expect((await opened.store.records('Article', [odd.articleId]))[0]?.sections).toEqual(['', '💸']);
      expect(await opened.store.records('Claim', [printed])).toEqual([null]);
    });
  });

  describe('observations', () => {
    it('gives whole series by period and vintage, empty for an unknown one', async () => {
      for (const part of [SOURCES, DGS10, DEBT]) await opened.store.apply(part, BY);
      const asked = ['cbo/debt-gdp', 'fred/none', 'fred/dgs10'].map((slug) => id('Series', slug));
      const read = await opened.store.observations(asked);
      expect(read.map((of) => of.map(({ id: one }) => one))).toEqual([
        [
          observationId('cbo/debt-gdp', 'FY2024', 'actual'),
          observationId('cbo/debt-gdp', 'FY2024', '2025-01'),
          observationId('cbo/debt-gdp', 'FY2035', '2025-01'),
          observationId('cbo/debt-gdp', 'FY2035', '2026-02'),
        ],
        [],
        DGS10.records.slice(1).map(({ id: one }) => one),
      ]);
      expect(read[2]).toEqual(DGS10.records.slice(1));
      expect(await opened.store.observations([])).toEqual([]);
    });
  });
}
