import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/store/whole/part.ts';
import { BY, CLAIMS, change, METRICS, SEED, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const REMAKING = { work: 'restore', at: '2026-02-13T10:00:00.000Z' } as const;

export async function partsOf({ store }: Pick<Opened, 'store'>): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for await (const part of store.parts()) parts.push(part);
  return parts;
}

async function* given(parts: readonly Part[], breaksAt = Number.POSITIVE_INFINITY): AsyncGenerator<Part> {
  for (const [at, part] of parts.entries()) {
    if (at === breaksAt) throw new Error('The power went out.');
    yield part;
  }
}

/** The whole of a graph as parts, and a graph made of them. */
export function describeWhole(opened: Opened): void {
  const seeded = async (): Promise<readonly Part[]> => {
    for (const part of SEED) await opened.store.apply(part, BY);
    await opened.store.sealSeed('fingerprint');
    return partsOf(opened);
  };
  const look = async () => [await opened.store.state(), await opened.store.journal(0), await opened.store.counts()];

  describe('the whole of a graph', () => {
    it('has every node and relationship that was loaded, and no part when it is empty', async () => {
      expect(await partsOf(opened)).toEqual([]);
      const parts = await seeded();
      const origins = parts.flatMap((part) => (part.kind === 'origins' ? part.rows : []));
      const sum = (name: string) => origins.reduce((total, origin) => total + (origin[name] as number), 0);
      const rows = (kind: Part['kind']) =>
        parts.reduce((total, part) => total + (part.kind === kind && 'rows' in part ? part.rows.length : 0), 0);
      expect(rows('nodes') + rows('observations')).toBe(sum('nodes'));
      expect(rows('ties') + rows('observations')).toBe(sum('relationships'));
      expect(rows('journal')).toBe(SEED.length);
    });

    it('comes back as it was, in the place of another graph', async () => {
      const [parts, before] = [await seeded(), await look()];
      await opened.store.apply(change(CLAIMS.origin, []), BY);
      await opened.store.apply(change('other.json', METRICS.records.slice(0, 0)), BY);
      await opened.store.remake(REMAKING, given(parts));
      expect(await look()).toEqual(before);
      expect(await partsOf(opened)).toEqual(parts);
      expect(await opened.store.damage()).toBeNull();
      expect(await opened.store.apply(change(CLAIMS.origin, []), BY)).toMatchObject({ sequence: SEED.length + 1 });
    });

    it('has nodes that are named and that nobody says', async () => {
      await opened.store.apply(METRICS, BY);
      const parts = await partsOf(opened);
      await opened.store.remake(REMAKING, given(parts));
      expect(await partsOf(opened)).toEqual(parts);
      for (const part of SEED) await opened.store.apply(part, BY);
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
    });

    it('is found by a search afterwards', async () => {
      const parts = await seeded();
      const hits = (await opened.store.search(['debt'])).hits.map(({ id }) => id);
      await opened.store.remake(REMAKING, given(parts));
      expect(hits.length).toBeGreaterThan(0);
      expect((await opened.store.search(['debt'])).hits.map(({ id }) => id)).toEqual(hits);
    });

    it('leaves alone what others keep in the same database', async () => {
      const parts = await seeded();
      await opened.executor.write((tx) => tx.run("CREATE (:Claim {id: 'mine'}) CREATE (:Recipe {id: 'soup'})"));
      await opened.store.remake(REMAKING, given(parts));
      expect(
        await opened.executor.read(
          'MATCH (n) WHERE n:Recipe OR n:Claim AND n.origin IS NULL RETURN n.id ORDER BY n.id',
        ),
      ).toEqual([['mine'], ['soup']]);
      expect(await partsOf(opened)).toEqual(parts);
    });

    it('is refused to all while it is made and after that was broken off, until it is made again', async () => {
      const parts = await seeded();
      const view = opened.store.view();
      const asked = {
        state: () => opened.store.state(),
        damage: () => opened.store.damage(),
        view: () => view.page('Claim', { after: null, before: null, limit: 5, backwards: false }),
        parts: () => partsOf(opened),
        apply: () => opened.store.apply(SOURCES, BY).then(() => opened.store.apply(change('x.json', []), BY)),
      };
      expect(await view.dataVersion()).toMatch(/^8-/);
      for (const breaksAt of [0, 4, parts.length - 1]) {
        await expect(opened.store.remake(REMAKING, given(parts, breaksAt))).rejects.toThrow('The power went out.');
        for (const ask of Object.values(asked)) {
          await expect(ask()).rejects.toMatchObject({
            code: 'STORE_UNFINISHED',
            message: expect.stringContaining('"fiscal-claims rebuild"'),
          });
        }
        expect(await opened.store.journal(0)).toHaveLength(SEED.length);
      }
      await opened.store.remake(REMAKING, given(parts));
      expect(await partsOf(opened)).toEqual(parts);
      expect(await asked.view()).toMatchObject({ more: false });
    });

    it('gives way to a later work that makes it too', async () => {
      const parts = await seeded();
      async function* overtaken(): AsyncGenerator<Part> {
        yield* parts;
        await opened.store.remake({ ...REMAKING, at: '2026-02-13T10:00:01.000Z' }, given(parts));
      }
      await expect(opened.store.remake(REMAKING, overtaken())).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
      expect(await partsOf(opened)).toEqual(parts);
    });

    it('is of one version, or refused', async () => {
      await seeded();
      const parts = opened.store.parts()[Symbol.asyncIterator]();
      await parts.next();
      await opened.store.apply(change(CLAIMS.origin, []), BY);
      const rest = async () => {
        while ((await parts.next()).done !== true);
      };
      await expect(rest()).rejects.toMatchObject({ code: 'DATA_CHANGING' });
    });
  });
}
