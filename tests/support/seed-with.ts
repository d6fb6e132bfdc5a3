import { seedGraph } from '../../src/actions/seed-graph.ts';
import { readSeedFolder } from '../../src/connectors/seed-folder.ts';
import type { Store } from '../../src/store/store.ts';
import { ROOT } from './seeded-store.ts';
import { isShared } from './with-server.ts';

/** Seeds again with some texts of the seed changed. */
export async function seedWith(
  store: Store,
  ...changes: readonly (readonly [path: string, from: string, to: string])[]
): Promise<void> {
  if (await isShared(store)) throw new Error('Other files read this store; ask for a server with a store of its own.');
  const folder = await readSeedFolder(ROOT);
  const files = new Map(folder.files);
  for (const [path, from, to] of changes) {
    const text = files.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not contain "${from}".`);
    files.set(path, text.replace(from, to));
  }
  await seedGraph(store, { folder: { ...folder, files }, rules: 'test', now: () => '2026-11-22T12:00:00Z' });
}
