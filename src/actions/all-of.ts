import type { Records } from '../domain/records.ts';
import type { NamedLabel } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

/** All records of a label of which a graph holds few, such as factors and causal links; by slug. */
export async function allOf<L extends NamedLabel>(label: L, loaders: Loaders): Promise<Records[L][]> {
  const rows = await loaders.rows(label);
  const loader = loaders.record[label] as { load(id: string): Promise<Records[L] | null> };
  return mustLoadAll(
    loader,
    rows.map(({ id }) => id),
  );
}
