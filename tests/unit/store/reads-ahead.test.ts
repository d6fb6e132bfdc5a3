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

/** Trees that differ by what of a claim is wanted: 512 of them. */
const NAMES = [
  'article',
  'metric',
  'assertedBy',
  'source',
  'review',
  'evidence',
  'derivesFrom',
  'derivedClaims',
  'sameAs',
];
const TREES = Array.from({ length: 2 ** NAMES.length }, (_none, bits): Ahead => {
  const wanted = NAMES.filter((_name, at) => Math.floor(bits / 2 ** at) % 2 === 1);
  return { along: { label: 'Claim', next: Object.fromEntries(wanted.map((name) => [name, CLAIM])) }, ids: [] };
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Reads ahead of a database, by a statement that has been tried. */
async function ready() {
  const { state, executor } = database();
  let now = 0;
  const ahead = createReadsAhead(executor, () => now);
  for (const times of [0, 1]) {
    expect(await ahead.read(ONE)).toBeNull();
    expect(state.asked).toBe(times);
  }
  await settled();
  expect(await ahead.read(ONE)).not.toBeNull();
  state.asked = 0;
  const wait = (ms: number) => {
    now += ms;
  };
  return { state, ahead, wait };
}

describe('reading ahead', () => {
  it('tells what is not there', async () => {
    const { ahead } = await ready();
    const read = await ahead.read(ONE);
    expect(read?.found).toEqual(new Map([['Claim claim_1', null]]));
    expect(read?.version).toMatch(/^7-/);
  });

  it.each([
    ['takes too long', new Problem('STORE_TIMEOUT', 'It took too long.')],
    ['cannot be run', new Problem('STORE_SYNTAX', 'It cannot be read.')],
    ['finds the database away, or short of memory', new Problem('STORE_UNAVAILABLE', 'It is away.')],
    ['fails as nothing should', new Error('A defect.')],
  ])('leaves alone a statement that %s, and tries it again after five minutes', async (_why, failure) => {
    const { state, ahead, wait } = await ready();
    state.failure = failure;
    await expect(ahead.read(ONE)).rejects.toThrow(failure.message);
    state.failure = null;
    wait(299_999);
    expect(await ahead.read(ONE)).toBeNull();
    expect(state.asked).toBe(1);
    wait(1);
    expect(await ahead.read(ONE)).toBeNull();
    await settled();
    expect(state.asked).toBe(2);
    expect(await ahead.read(ONE)).not.toBeNull();
  });

  it('tries two statements side by side, and knows those that are read by whatever strangers ask', async () => {
    const { state, executor } = database();
    const ahead = createReadsAhead(executor, () => 0);
    await Promise.all([...TREES.slice(0, 3), ...TREES.slice(0, 3)].map((tree) => ahead.read(tree)));
    expect(state.asked).toBe(2);
    await settled();
    for (const tree of TREES.slice(3)) await ahead.read(tree);
    expect(await ahead.read(TREES[0] as Ahead)).not.toBeNull();
  });

  it('tries no more than thirty new statements in a minute, and again in the next', async () => {
    const { state, executor } = database();
    let now = 0;
    const ahead = createReadsAhead(executor, () => now);
    const twice = async () => {
      for (const tree of TREES.slice(0, 64)) {
        await ahead.read(tree);
        await settled();
      }
    };
    for (let times = 0; times < 2; times += 1) await twice();
    expect(state.asked).toBe(30);
    now = 60_000;
    state.asked = 0;
    await twice();
    // Those that were tried are read by.
    expect(state.asked).toBe(30 + 30);
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
