import type { Store } from '../store/store.ts';
import { allOf } from './all-of.ts';
import { type KnownGraph, knownGraph } from './known-loops.ts';
import type { Loaders } from './loaders.ts';

interface Remembered {
  readonly dataVersion: string;
  readonly graph: KnownGraph;
}

const remembered = new WeakMap<Store, Remembered>();

/**
 * The causal graph of a store. It and the loops found in it are remembered until the data change, so that a stranger
 * cannot have the same search made again and again. What was read while data changed is used once and not kept.
 */
export async function readCausalGraph(store: Store, loaders: Loaders): Promise<KnownGraph> {
  const { dataVersion } = await store.state();
  const known = remembered.get(store);
  if (known?.dataVersion === dataVersion) return known.graph;
  const [links, factors, named] = await Promise.all([
    allOf('CausalLink', loaders),
    allOf('Factor', loaders),
    namedLoops(store, loaders),
  ]);
  const graph = knownGraph(links, factors, named);
  if ((await store.state()).dataVersion === dataVersion) remembered.set(store, { dataVersion, graph });
  return graph;
}

/** Read without the loader of loops, which falls back on what is found here. */
async function namedLoops(store: Store, loaders: Loaders) {
  const rows = await loaders.rows('Loop');
  const loops = await store.records(
    'Loop',
    rows.map(({ id }) => id),
  );
  return loops.filter((loop) => loop !== null);
}
