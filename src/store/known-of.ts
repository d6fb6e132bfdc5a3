import type { Change } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import { READ_RECORDS } from './cypher/record-statements.ts';
import type { GraphTransaction } from './graph-executor.ts';
import type { Known } from './mapping/mapping.ts';
import { MAPPINGS } from './mapping/mappings.ts';

/** What the records of some changes need to know of others. The article of a claim must be there: its slug sorts the claim. */
export async function knownOf(transaction: GraphTransaction, changes: readonly Change[]): Promise<Known> {
  const articleSlugs = new Map<string, string>();
  const stances = new Map<string, Known['stances'] extends ReadonlyMap<string, infer S> ? S : never>();
  const wanted = new Map<string, { readonly claim: string; readonly origin: string }>();
  for (const { origin, records } of changes) {
    for (const record of records) {
      if (record.label === 'Article') articleSlugs.set(record.id, record.slug);
      if (record.label === 'Evidence') stances.set(record.id, record.stance);
      if (record.label === 'Claim') wanted.set(record.articleId, { claim: record.slug, origin });
    }
  }
  const ids = [...wanted.keys()].filter((id) => !articleSlugs.has(id));
  if (ids.length > 0) {
    for (const row of await transaction.run(READ_RECORDS.Article, { ids })) {
      const { id, slug } = MAPPINGS.Article.record(row);
      articleSlugs.set(id, slug);
    }
  }
  for (const [id, { claim, origin }] of wanted) {
    if (articleSlugs.has(id)) continue;
    throw new Problem(
      'STORE_CONSTRAINT',
      `The article of claim "${claim}" of "${origin}" is not in the graph; apply the article before its claims.`,
    );
  }
  return { articleSlugs, stances };
}
