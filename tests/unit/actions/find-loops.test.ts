import { describe, expect, it } from 'vitest';
import { countLoops, findLoops, loopsById } from '../../../src/actions/find-loops.ts';
import { type KnownLoops, knownGraph } from '../../../src/actions/known-loops.ts';
import type { Loaders } from '../../../src/actions/loaders.ts';
import { countPaths } from '../../../src/actions/trace-paths.ts';
import type { Arrow } from '../../../src/causal/causal-graph.ts';
import type { CausalLink } from '../../../src/domain/causal-link.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { View } from '../../../src/store/store.ts';
import { syntheticLinks } from '../../support/synthetic-links.ts';

const link = ({ slug, from, to }: Arrow): CausalLink => ({
  label: 'CausalLink',
  id: nodeId('CausalLink', slug),
  slug,
  statement: '',
  fromId: from,
  toId: to,
  polarity: 'POSITIVE',
  delay: null,
  isIdentity: false,
  strength: null,
  claimIds: [],
  evidenceIds: [],
  loopIds: [],
});

/** Loaders of a graph of nothing but links, between factors that go by their ids. */
function loadersOf(links: readonly Arrow[]): Loaders {
  const graph = knownGraph(links.map(link), [], []);
  return { causalGraph: async () => graph } as unknown as Loaders;
}

describe('10,000 links', () => {
  const sparse = loadersOf(syntheticLinks(10_000, 3_333));
  const dense = loadersOf(syntheticLinks(10_000, 1_000));

  it('are searched for loops up to length 8', async () => {
    expect(await countLoops(8, sparse)).toBe(1_445);
    expect(await findLoops(8, 5, sparse)).toHaveLength(5);
  });

  it('the bound that was hit is told, never a part of the loops', async () => {
    const sentence =
      'There are more than 20000 loops of at most 8 links, the most that are searched for; lower "maxLinks".';
    await expect(countLoops(8, dense)).rejects.toThrow(sentence);
    await expect(findLoops(8, 5, dense)).rejects.toThrow(sentence);
    expect(await countLoops(3, dense)).toBeGreaterThan(100);
  });

  it('and so is that of paths', async () => {
    await expect(countPaths({ from: 'factor-1', to: 'factor-2', maxLinks: 10 }, dense)).rejects.toThrow(
      'The search for paths of at most 10 links takes more than 100000 steps, the most that it may; lower "maxLinks".',
    );
  });
});

describe('parallel links', () => {
  const loaders = loadersOf([
    { slug: 'debt-to-rates', from: 'debt', to: 'rates' },
    { slug: 'debt-to-rates-by-fear', from: 'debt', to: 'rates' },
    { slug: 'rates-to-debt', from: 'rates', to: 'debt' },
  ]);

  it('make loops of their own, with slugs and ids of their own', async () => {
    const loops = await findLoops(8, null, loaders);
    expect(loops.map(({ slug }) => slug)).toEqual(['debt--rates', 'debt-to-rates-by-fear--rates']);
    expect(new Set(loops.map(({ id }) => id)).size).toBe(2);
  });
});

describe('loopsById', () => {
  const named = { label: 'Loop', id: 'loop_named', slug: 'doom-loop', name: 'Doom loop', linkIds: [] } as const;
  const store = {
    records: async (_label: string, ids: readonly string[]) => ids.map((id) => (id === named.id ? named : null)),
  };
  const ask = (ids: readonly string[], links: readonly Arrow[]) =>
    loopsById(ids, store as unknown as View, loadersOf(links));

  it('a graph that is too large to look through still gives the named ones', async () => {
    const [first, second] = await ask([named.id, 'loop_unknown'], syntheticLinks(10_000, 1_000));
    expect(first).toBe(named);
    expect(second).toMatchObject({ code: 'SEARCH_BOUND_HIT' });
  });

  it('null is only for what is surely not there', async () => {
    const links = [
      { slug: 'a-to-b', from: 'a', to: 'b' },
      { slug: 'b-to-a', from: 'b', to: 'a' },
    ];
    const [found, none] = await ask([nodeId('Loop', 'a--b'), nodeId('Loop', 'a--c')], links);
    expect(found).toMatchObject({ slug: 'a--b' });
    expect(none).toBeNull();
  });
});

describe('knownGraph', () => {
  it('gives the same loops of a length, whatever was asked before', () => {
    const graph = () => knownGraph(syntheticLinks(60, 20).map(link), [], []);
    const slugs = (known: KnownLoops) => (known.hit === null ? known.loops.map(({ slug }) => slug) : known.hit);
    const upwards = graph();
    const downwards = graph();
    const up = [3, 5, 8].map((length) => slugs(upwards.loops(length)));
    const down = [8, 5, 3].map((length) => slugs(downwards.loops(length)));
    expect(up).toEqual(down.reverse());
    expect(up.map(({ length }) => length)).toEqual([...up.map(({ length }) => length)].sort((a, b) => a - b));
  });
});
