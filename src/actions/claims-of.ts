import type { Claim } from '../domain/claim.ts';
import { ClaimOrder, type ClaimScope } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

const PAGE = 100;

async function idsOf(scope: ClaimScope, loaders: Loaders): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const request = { after, before: null, limit: PAGE, backwards: false };
    const page = await loaders.claimPage(scope, {}, ClaimOrder.SLUG, request);
    ids.push(...page.rows.map(({ id }) => id));
    more = page.more;
    after = page.rows.at(-1)?.key ?? null;
  }
  return ids;
}

/** All claims of some scopes, such as those about a metric or of an article; each once. */
export async function claimsOf(scopes: readonly ClaimScope[], loaders: Loaders): Promise<readonly Claim[]> {
  const ids = await Promise.all(scopes.map((scope) => idsOf(scope, loaders)));
  return mustLoadAll(loaders.record.Claim, [...new Set(ids.flat())]);
}
