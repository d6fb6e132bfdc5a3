import type { NamedLabel, Reads } from '../store/store.ts';

export interface NamedRow {
  readonly id: string;
  readonly slug: string;
}

const PAGE = 1_000;

/** Ids and slugs of all nodes of a label, by slug. */
export async function allRows(label: NamedLabel, store: Reads): Promise<readonly NamedRow[]> {
  const rows: NamedRow[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await store.page(label, { after, before: null, limit: PAGE, backwards: false });
    rows.push(...page.rows.map(({ id, key }) => ({ id, slug: key })));
    more = page.more;
    after = rows.at(-1)?.slug ?? null;
  }
  return rows;
}
