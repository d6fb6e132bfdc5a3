import type { Records } from '../domain/records.ts';
import type { NamedLabel, Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

const PAGE = 1_000;

/** Slugs and ids of all nodes of a label, by slug. */
export async function allRows(
  label: NamedLabel,
  store: Store,
): Promise<{ readonly id: string; readonly slug: string }[]> {
  const rows: { id: string; slug: string }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await store.page(label, { after, before: null, limit: PAGE, backwards: false });
    rows.push(...page.rows.map(({ id, key }) => ({ id, slug: key })));
    more = page.more;
    after = rows.at(-1)?.slug ?? null;
  }
  return rows;
}

/** All records of a label of which a graph holds few, such as factors and causal links; by slug. */
export async function allOf<L extends NamedLabel>(label: L, store: Store, loaders: Loaders): Promise<Records[L][]> {
  const rows = await allRows(label, store);
  const loader = loaders.record[label] as { load(id: string): Promise<Records[L] | null> };
  return mustLoadAll(
    loader,
    rows.map(({ id }) => id),
  );
}
