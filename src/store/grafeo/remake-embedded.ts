import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../domain/problem.ts';
import type { Store } from '../store.ts';
import type { Part } from '../whole/part.ts';
import type { Remaking } from '../whole/remake-graph.ts';
import { hasGraph, printOfGraph, putInPlace, type Replacing } from './graph-files.ts';
import { openEmbeddedStore } from './open-embedded-store.ts';
import { openGrafeo } from './open-grafeo.ts';

/** Folder in the data folder where a graph is made before it takes its place. */
const REMADE_FOLDER = 'remade';

/** Whether a work is at it, or left something there. */
export const hasRemade = (folder: string): Promise<boolean> => hasGraph(join(folder, REMADE_FOLDER));

/** A store in an empty folder. What a broken-off work left there goes, unless a process is at it. */
async function openAfresh(folder: string): Promise<Store> {
  const left = await openEmbeddedStore({ folder }).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'STORE_DAMAGED') return null;
    throw error;
  });
  await left?.close();
  await rm(folder, { recursive: true, force: true });
  return openEmbeddedStore({ folder });
}

async function during<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Locks the graph that is about to be replaced, so that nobody opens it meanwhile, whose writes would go with it: one who
 * writes is refused as long as somebody reads. A damaged graph, or none, cannot be locked, but must be as it was.
 */
async function holding<T>(folder: string, print: string | null | undefined, work: () => Promise<T>): Promise<T> {
  if (print !== undefined && (await printOfGraph(folder)) !== print) throw new Problem('STORE_LOCKED', folder);
  if (!(await hasGraph(folder))) return work();
  const held = await openGrafeo({ folder, isLooking: true }).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'STORE_DAMAGED') return null;
    throw error;
  });
  try {
    return await work();
  } finally {
    await held?.close();
  }
}

/**
 * Makes the graph of a data folder anew: apart from the one there, which stays as it is until the new one is whole on the
 * disk. `former` is the graph there, open and so locked, and is closed; null when there is none, or none that can be
 * opened. Refused when another process came to hold the folder meanwhile. Returns the names under which the former files
 * are kept.
 */
export async function remakeEmbedded(
  folder: string,
  remaking: Remaking,
  parts: AsyncIterable<Part>,
  { former, ...replacing }: Omit<Replacing, 'stamp'> & { readonly former: Store | null },
): Promise<readonly string[]> {
  const made = join(folder, REMADE_FOLDER);
  const print = former === null ? await printOfGraph(folder) : undefined;
  try {
    await during(await openAfresh(made), (store) => store.remake(remaking, parts));
    // As the disk has it. The journal file is written along.
    const damage = await during(await openEmbeddedStore({ folder: made }), (store) => store.damage());
    if (damage !== null)
      throw new Problem('STORE_DAMAGED', `${damage} That is the new graph; the former one was left as it was.`);
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'STORE_LOCKED')) await rm(made, { recursive: true, force: true });
    throw error;
  }
  try {
    await former?.close();
    return await holding(folder, print, () => putInPlace(folder, made, { ...replacing, stamp: remaking.at }));
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}
