import type { View } from '../store/store.ts';
import { allOf } from './all-of.ts';
import { type KnownGraph, knownGraph } from './known-loops.ts';
import type { Loaders } from './loaders.ts';

/**
 * The causal graph. It and the loops found in it are worked out once for each version of the data, so that a stranger cannot
 * have the same search made again and again.
 */
export function readCausalGraph(store: View, loaders: Loaders): Promise<KnownGraph> {
  return store.once('the causal graph', async () => {
    const [links, factors, named] = await Promise.all([
      allOf('CausalLink', loaders),
      allOf('Factor', loaders),
      namedLoops(store, loaders),
    ]);
    return knownGraph(links, factors, named);
  });
}

/** Read without the loader of loops, which falls back on what is found here. */
async function namedLoops(store: View, loaders: Loaders) {
  const rows = await loaders.rows('Loop');
  const loops = await store.records(
    'Loop',
    rows.map(({ id }) => id),
  );
  return loops.filter((loop) => loop !== null);
}
