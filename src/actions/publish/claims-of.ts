import type { ClaimFilter, ClaimScope } from '../../store/store.ts';
import type { Loaders } from '../loaders.ts';

const PAGE = 1_000;

/** Ids of all claims of a scope that pass a filter, in the order in which they appear. */
export async function claimsOf(scope: ClaimScope, filter: ClaimFilter, loaders: Loaders): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await loaders.claimPage(scope, filter, 'APPEARANCE', {
      after,
      before: null,
      limit: PAGE,
      backwards: false,
    });
    ids.push(...page.rows.map(({ id }) => id));
    more = page.more;
    after = page.rows.at(-1)?.key ?? null;
  }
  return ids;
}
