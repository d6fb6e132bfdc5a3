import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { GraphRecord } from '../../../src/domain/records.ts';
import { article, causalLink, claim, factor, loop } from './sample-records.ts';
import { ARTICLE, BY, CAUSES, CLAIMS, change, DEBT, DGS10, METRICS, SEED, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const id = nodeId;

export function describeChanges(opened: Opened): void {
  const applyAll = async (): Promise<void> => {
    for (const part of SEED) await opened.store.apply(part, BY);
  };

  /** What was noted of each origin, the hash of its content among it. */
  const origins = () => opened.executor.read('MATCH (o:Origin) RETURN properties(o) ORDER BY o.id');

  describe('changes', () => {
    it('begins empty', async () => {
      expect(await opened.store.state()).toEqual({ dataVersion: '0-empty', seedFingerprint: null, origins: new Map() });
      expect(await opened.store.journal(0)).toEqual([]);
      expect(new Set((await opened.store.counts()).values())).toEqual(new Set([0]));
      expect(await opened.store.damage()).toBeNull();
    });

    it('writes a journal without gaps, with the hashes before and after', async () => {
      await applyAll();
      const changed = change('metrics.json', METRICS.records.slice(0, 1));
      const entry = await opened.store.apply(changed, { actor: 'editor', at: '2026-03-01T00:00:00Z' });
      expect(entry).toEqual({
        sequence: 9,
        at: '2026-03-01T00:00:00Z',
        actor: 'editor',
        what: 'Replaced what "metrics.json" says: 1 nodes and 1 relationships.',
        origin: 'metrics.json',
        before: METRICS.hash,
        after: changed.hash,
        verdicts: [],
      });
      const journal = await opened.store.journal(0);
      expect(journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(journal.map(({ before }) => before === null)).toEqual([...SEED.map(() => true), false]);
      expect(await opened.store.journal(SEED.length)).toEqual([entry]);
    });

    it('does nothing the second time', async () => {
      await applyAll();
      const state = await opened.store.state();
      for (const part of SEED) expect(await opened.store.apply(part, BY)).toBeNull();
      expect(await opened.store.state()).toEqual(state);
      expect(await opened.store.journal(0)).toHaveLength(SEED.length);
      expect(await opened.store.apply(change('never-there.json', []), BY)).toBeNull();
      expect(await opened.store.state()).toEqual(state);
    });

    it('applies several in one transaction as it does one after another, with an entry for each', async () => {
      await applyAll();
      const [alone, journal, counts] = [await origins(), await opened.store.journal(0), await opened.store.counts()];
      for (const part of SEED) await opened.store.apply(change(part.origin, []), BY);
      const entries = await opened.store.applyAll(SEED, BY);
      expect(entries.map((entry) => [entry?.origin, entry?.what, entry?.verdicts])).toEqual(
        journal.map(({ origin, what, verdicts }) => [origin, what, verdicts]),
      );
      expect(entries.map((entry) => entry?.sequence)).toEqual(SEED.map((_, index) => 2 * SEED.length + index + 1));
      expect(await opened.store.journal(2 * SEED.length)).toEqual(entries);
      expect([await origins(), await opened.store.counts()]).toEqual([alone, counts]);
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
    });

    it('applies of several those that say something new', async () => {
      await opened.store.apply(SOURCES, BY);
      expect((await opened.store.applyAll([SOURCES, DGS10], BY)).map((entry) => entry?.sequence)).toEqual([
        undefined,
        2,
      ]);
      expect(await opened.store.applyAll([DGS10, SOURCES], BY)).toEqual([null, null]);
      expect(await opened.store.applyAll([], BY)).toEqual([]);
    });

    it('applies none of several when one is refused', async () => {
      const state = await opened.store.state();
      const clash = change('other.json', [SOURCES.records[1] as GraphRecord]);
      await expect(opened.store.applyAll([SOURCES, DGS10, clash], BY)).rejects.toThrow(
        'The Agent "cbo" of "other.json" is already said by "sources.json"; take it out of one of the two.',
      );
      expect(await opened.store.state()).toEqual(state);
      expect(await opened.store.journal(0)).toEqual([]);
    });

    it('applies one of two equal changes that come at once', async () => {
      const entries = await Promise.all([opened.store.apply(SOURCES, BY), opened.store.apply(SOURCES, BY)]);
      expect(entries.filter((entry) => entry !== null)).toHaveLength(1);
      expect((await opened.store.counts()).get('Agent')).toBe(3);
    });

    it('queues changes that come at once', async () => {
      await Promise.all([SOURCES, DGS10, DEBT, METRICS, ARTICLE].map((part) => opened.store.apply(part, BY)));
      const journal = await opened.store.journal(0);
      expect(journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
      expect((await opened.store.state()).dataVersion).toMatch(/^5-[0-9a-f]{8}$/);
    });

    it('moves the data version with data only', async () => {
      const versions = [(await opened.store.state()).dataVersion];
      for (const part of SEED) {
        await opened.store.apply(part, BY);
        versions.push((await opened.store.state()).dataVersion);
      }
      expect(new Set(versions).size).toBe(SEED.length + 1);
      await opened.store.sealSeed('fingerprint of the seed');
      const sealed = await opened.store.state();
      expect(sealed.dataVersion).toBe(versions.at(-1));
      expect(sealed.seedFingerprint).toBe('fingerprint of the seed');
      expect(sealed.origins).toEqual(new Map(SEED.map(({ origin, hash }) => [origin, hash])));
    });

    it('comes to the same content hash by any order', async () => {
      await applyAll();
      const { dataVersion } = await opened.store.state();
      const [, hash] = dataVersion.split('-');
      for (const part of [CLAIMS, METRICS]) await opened.store.apply(change(part.origin, []), BY);
      for (const part of [METRICS, CLAIMS]) await opened.store.apply(part, BY);
      expect((await opened.store.state()).dataVersion).toBe(`${SEED.length + 4}-${hash}`);
    });

    it('counts nodes by label', async () => {
      await applyAll();
      expect(Object.fromEntries(await opened.store.counts())).toEqual({
        Agent: 3,
        Article: 1,
        CausalLink: 3,
        Check: 1,
        Claim: 3,
        Evidence: 3,
        Factor: 3,
        Loop: 1,
        Metric: 2,
        Observation: 7,
        Review: 1,
        Scenario: 1,
        Series: 2,
        Source: 2,
      });
    });

    it('writes checks as nodes for those who read the graph by hand', async () => {
      await applyAll();
      const rows = await opened.executor.read(
        'MATCH (k:Check)-[:OF]->(c:Claim) MATCH (k)-[:DECIDED_BY]->(o:Observation) RETURN c.slug, k.verdict, k.measured, k.measuredNumber, k.steps, o.value',
      );
      expect(rows).toEqual([
        [
          'everything-rally-c065',
          'ACCURATE',
          '118.5',
          118.5,
          ['cbo/debt-gdp of 2025-01 was 118.5 in FY2035.'],
          '118.5',
        ],
      ]);
    });

    it('writes factors that drive one another, for path queries', async () => {
      await applyAll();
      const rows = await opened.executor.read(
        "MATCH p = (:Factor {slug: 'interest-rates'})-[:DRIVES*1..3]->(:Factor {slug: 'deficit'}) RETURN length(p)",
      );
      expect(rows).toEqual([[2]]);
    });
  });

  describe('an origin applied again', () => {
    it('says exactly its new content', async () => {
      await applyAll();
      const [debt, yieldClaim, scenario] = CLAIMS.records as readonly Claim[];
      const reworded = {
        ...(debt as Claim),
        statement: 'Debt will reach 118 percent.',
        evidenceIds: [],
        sourceId: null,
        reviewId: null,
      };
      const alone = { ...(scenario as Claim), derivesFromIds: [], sameAsIds: [] };
      await opened.store.apply(change(CLAIMS.origin, [reworded, alone]), BY);

      const ids = [reworded.id, alone.id, (yieldClaim as Claim).id];
      expect(await opened.store.records('Claim', ids)).toEqual([
        { ...reworded, causalLinkIds: [id('CausalLink', 'rates-raise-interest')] },
        alone,
        null,
      ]);
      const counts = await opened.store.counts();
      expect([counts.get('Claim'), counts.get('Evidence'), counts.get('Check')]).toEqual([2, 1, 0]);
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
    });

    it('leaves what other origins say', async () => {
      await applyAll();
      const records = async () => [
        ...(await opened.store.records('CausalLink', [id('CausalLink', 'rates-raise-interest')])),
        ...(await opened.store.records('Loop', [id('Loop', 'doom-loop')])),
        ...(await opened.store.records('Claim', [id('Claim', 'everything-rally-c065')])),
      ];
      const before = await records();
      await opened.store.apply(change('metrics.json', METRICS.records.slice(0, 1)), BY);
      await opened.store.apply(change('sources.json', SOURCES.records.slice(0, 4)), BY);
      expect(await records()).toEqual(before);
    });

    it('goes altogether when it says nothing', async () => {
      await applyAll();
      const entry = await opened.store.apply(change(CAUSES.origin, []), BY);
      expect([entry?.before, entry?.after, entry?.what]).toEqual([
        CAUSES.hash,
        null,
        `Took out what "${CAUSES.origin}" said.`,
      ]);
      const { origins } = await opened.store.state();
      expect(origins.has(CAUSES.origin)).toBe(false);
      const counts = await opened.store.counts();
      expect([counts.get('Factor'), counts.get('CausalLink'), counts.get('Loop')]).toEqual([0, 0, 0]);
      expect((await opened.store.records('Claim', [id('Claim', 'everything-rally-c065')]))[0]?.causalLinkIds).toEqual(
        [],
      );
    });

    it('keeps what others say of a node that went, and has it again when the node comes back', async () => {
      await applyAll();
      const link = id('CausalLink', 'rates-raise-interest');
      const before = await opened.store.records('CausalLink', [link]);
      await opened.store.apply(change(CLAIMS.origin, []), BY);
      expect(await opened.store.records('Claim', [id('Claim', 'everything-rally-c065')])).toEqual([null]);
      expect((await opened.store.counts()).get('Claim')).toBe(0);
      expect(
        (
          await opened.store.claimPages([{ all: true }], {}, 'SLUG', {
            after: null,
            before: null,
            limit: 5,
            backwards: false,
          })
        )[0]?.rows,
      ).toEqual([]);
      expect(await opened.store.records('CausalLink', [link])).toEqual(before);
      await opened.store.apply(CLAIMS, BY);
      expect((await opened.store.records('Claim', [id('Claim', 'everything-rally-c065')]))[0]?.causalLinkIds).toEqual([
        link,
      ]);
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
    });

    it('leaves no node behind that is only named, once nobody names it', async () => {
      await applyAll();
      for (const part of SEED) await opened.store.apply(change(part.origin, []), BY);
      const rows = await opened.executor.read('MATCH (n) WHERE NOT n:Graph AND NOT n:JournalEntry RETURN count(n)');
      expect(rows).toEqual([[0]]);
    });

    it('can be applied in any order, save that an article comes before its claims', async () => {
      const order = [CAUSES, METRICS, ARTICLE, CLAIMS, DEBT, DGS10, SOURCES];
      for (const part of order) await opened.store.apply(part, BY);
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
      expect((await opened.store.records('Metric', [id('Metric', 'debt-held-by-the-public')]))[0]).toEqual(
        METRICS.records[1],
      );
    });

    it('lets two articles share factors and a same claim, each with its own say', async () => {
      await applyAll();
      const other = claim('doom-loop-revisited', 'dl-c1', 7, { sameAsIds: [id('Claim', 'everything-rally-c065')] });
      const theirs = change('articles/doom-loop-revisited/all.json', [
        article('doom-loop-revisited'),
        other,
        factor('inflation', 'Inflation'),
        causalLink('deficit-raises-inflation', 'deficit', 'inflation'),
        loop('short', 'A short one', ['deficit-raises-inflation', 'deficit-raises-rates']),
      ]);
      await opened.store.apply(theirs, BY);
      const [ours] = await opened.store.records('Claim', [id('Claim', 'everything-rally-c065')]);
      expect(ours?.sameAsIds).toEqual([other.id]);
      const [deficit] = await opened.store.records('Factor', [id('Factor', 'deficit')]);
      expect(deficit?.drivesIds).toEqual(
        ['deficit-raises-inflation', 'deficit-raises-rates'].map((slug) => id('CausalLink', slug)),
      );
      await opened.store.apply(change(theirs.origin, []), BY);
      expect((await opened.store.records('Factor', [id('Factor', 'deficit')]))[0]?.drivesIds).toHaveLength(1);
      expect(
        (await opened.store.records('CausalLink', [id('CausalLink', 'deficit-raises-rates')]))[0]?.loopIds,
      ).toHaveLength(1);
    });
  });
}
