import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createReadsAhead } from '../../../src/store/reads-ahead.ts';
import type { Ahead, Along } from '../../../src/store/store.ts';

const CLAIM: Along = { label: 'Claim', next: {} };
const ONE: Ahead = { along: CLAIM, ids: ['claim_1'] };

/** A database that answers, or fails as it is told to, and says what it was asked. */
function database() {
  const state = { failure: null as Error | null, asked: 0 };
  const read: GraphExecutor['read'] = async () => {
    state.asked += 1;
    if (state.failure !== null) throw state.failure;
    return [['Version', [7, 'abcdef0123456789', null]]];
  };
  return { state, executor: { read } as GraphExecutor };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Reads ahead of a database, by a statement that has been tried. */
async function ready() {
  const { state, executor } = database();
  const ahead = createReadsAhead(executor, () => 0);
  for (const times of [0, 1]) {
    expect(await ahead.read(ONE)).toBeNull();
    expect(state.asked).toBe(times);
  }
  await settled();
  expect(await ahead.read(ONE)).not.toBeNull();
  state.asked = 0;
  return { state, ahead };
}

describe('reading ahead', () => {
  it('tells what is not there', async () => {
    const { ahead } = await ready();
    const read = await ahead.read(ONE);
    expect(read?.found).toEqual(new Map([['Claim claim_1', null]]));
    expect(read?.version).toMatch(/^7-/);
  });

  it.each([
    ['takes too long', new Problem('STORE_TIMEOUT', 'It took too long.'), [0, 0, 0]],
    ['cannot be run', new Problem('STORE_SYNTAX', 'It cannot be read.'), [0, 0, 0]],
    ['fails as nothing should', new Error('A defect.'), [0, 0, 0]],
    ['finds the database away: tried again beside', new Problem('STORE_UNAVAILABLE', 'It is away.'), [1, 1, 1]],
  ])('is not done by a statement any more that %s', async (_why, failure, asked) => {
    const { state, ahead } = await ready();
    state.failure = failure;
    await expect(ahead.read(ONE)).rejects.toThrow(failure.message);
    for (const times of asked) {
      state.asked = 0;
      expect(await ahead.read(ONE)).toBeNull();
      expect(state.asked).toBe(times);
      await settled();
    }
  });

  it('comes back once the database is there again', async () => {
    const { state, ahead } = await ready();
    state.failure = new Problem('STORE_UNAVAILABLE', 'It is away.');
    await expect(ahead.read(ONE)).rejects.toThrow('It is away.');
    state.failure = null;
    expect(await ahead.read(ONE)).toBeNull();
    await settled();
    expect(await ahead.read(ONE)).not.toBeNull();
  });

  it('tries no more than thirty new statements in a minute, and again in the next', async () => {
    const { state, executor } = database();
    let now = 0;
    const ahead = createReadsAhead(executor, () => now);
    const names = ['article', 'metric', 'assertedBy', 'source', 'review', 'evidence'];
    const trees = Array.from({ length: 2 ** names.length }, (_, bits): Ahead => {
      const wanted = names.filter((_name, at) => (bits >> at) % 2 === 1);
      return { along: { label: 'Claim', next: Object.fromEntries(wanted.map((name) => [name, CLAIM])) }, ids: [] };
    });
    for (const tree of [...trees, ...trees]) await ahead.read(tree);
    expect(state.asked).toBe(30);
    now = 60_000;
    for (const tree of trees) await ahead.read(tree);
    await settled();
    expect(state.asked).toBeGreaterThan(55);
  });

  it('leaves to loaders a graph that is being made anew', async () => {
    const { ahead } = await ready();
    const read: GraphExecutor['read'] = async () => [['Version', [7, 'abcdef', 'It is being made anew.']]];
    const other = createReadsAhead({ read } as GraphExecutor, () => 0);
    for (let times = 0; times < 2; times += 1) await other.read(ONE);
    await settled();
    await expect(other.read(ONE)).rejects.toMatchObject({ code: 'STORE_UNFINISHED' });
    expect(await ahead.read(ONE)).not.toBeNull();
  });
});
