interface Loader<T> {
  load(id: string): Promise<T | null>;
}

/** Loads what another record points to; that it is missing is a defect of the graph, not a null for the reader. */
export async function mustLoad<T>(loader: Loader<T>, id: string): Promise<T> {
  const record = await loader.load(id);
  if (record === null) throw new Error(`The node ${id} is pointed to but cannot be read.`);
  return record;
}

/** The same for many, in their order. */
export function mustLoadAll<T>(loader: Loader<T>, ids: readonly string[]): Promise<T[]> {
  return Promise.all(ids.map((id) => mustLoad(loader, id)));
}
