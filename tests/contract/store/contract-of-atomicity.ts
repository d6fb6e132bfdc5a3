import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import { agent, claim } from './sample-records.ts';
import { BY, CLAIMS, change, SEED, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

export function describeAtomicity(opened: Opened): void {
  describe('a change that fails', () => {
    it('leaves nothing when another origin says one of its nodes', async () => {
      await opened.store.apply(SOURCES, BY);
      const state = await opened.store.state();
      const clash = change('other.json', [agent('treasury', 'US Treasury'), agent('cbo', 'Another CBO')]);
      await expect(opened.store.apply(clash, BY)).rejects.toMatchObject({
        code: 'STORE_CONSTRAINT',
        message: 'The Agent "cbo" of "other.json" is already said by "sources.json"; take it out of one of the two.',
      });
      expect(await opened.store.state()).toEqual(state);
      expect(await opened.store.records('Agent', [nodeId('Agent', 'treasury')])).toEqual([null]);
      expect(await opened.store.journal(1)).toEqual([]);
    });

    it('leaves nothing when the engine refuses a second node of one slug', async () => {
      for (const part of SEED) await opened.store.apply(part, BY);
      const state = await opened.store.state();
      const twin = { ...agent('cbo', 'CBO again'), id: nodeId('Agent', 'cbo-again') };
      const clash = change('sources.json', [agent('nobody', 'Nobody'), twin, agent('cbo', 'CBO')]);
      await expect(opened.store.apply(clash, BY)).rejects.toMatchObject({ code: 'STORE_CONSTRAINT' });
      expect(await opened.store.state()).toEqual(state);
      await opened.store.sealSeed('s');
      expect(await opened.store.damage()).toBeNull();
    });

    it('refuses a record said twice', async () => {
      const twice = change('twice.json', [agent('cbo', 'CBO'), agent('cbo', 'The CBO')]);
      await expect(opened.store.apply(twice, BY)).rejects.toThrow(
        '"twice.json" says the Agent "cbo" twice; say it once.',
      );
      expect((await opened.store.state()).dataVersion).toBe('0-empty');
    });

    it('refuses a claim whose article is not there', async () => {
      const orphan = change('orphan.json', [claim('unknown', 'c1', 1)]);
      await expect(opened.store.apply(orphan, BY)).rejects.toThrow(
        'The article of claim "c1" of "orphan.json" is not in the graph; apply the article before its claims.',
      );
    });

    it('leaves nothing of work that throws in its middle, and the next one works', async () => {
      const thrown = opened.executor.write(async (transaction) => {
        await transaction.run("CREATE (:Agent {id: 'half'})");
        throw new Error('power cut');
      });
      await expect(thrown).rejects.toThrow('power cut');
      const broken = opened.executor.write(async (transaction) => {
        await transaction.run("CREATE (:Agent {id: 'half'})");
        await transaction.run('CREATE (:Agent {id: ');
      });
      await expect(broken).rejects.toMatchObject({ code: 'STORE_SYNTAX' });
      expect(await opened.executor.read('MATCH (a:Agent) RETURN count(a)')).toEqual([[0]]);
      expect(await opened.store.apply(SOURCES, BY)).toMatchObject({ sequence: 1 });
    });

    it('leaves the state as it was for those that read meanwhile', async () => {
      for (const part of SEED) await opened.store.apply(part, BY);
      const [state, entry] = await Promise.all([
        opened.store.state(),
        opened.store.apply(change(CLAIMS.origin, []), BY),
      ]);
      expect([entry?.sequence, state.origins.size === SEED.length]).toEqual([
        SEED.length + 1,
        state.dataVersion.startsWith(`${SEED.length}-`),
      ]);
    });
  });
}
