import type { Article } from '../domain/article.ts';
import { Verdict } from '../domain/verdict.ts';
import type { Loaders } from './loaders.ts';

/** How many claims an article makes, and how many have each verdict; those that none has are left out. */
export interface Scorecard {
  readonly total: number;
  readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** The verdicts of an article at a glance, in the order in which verdicts are listed. */
export async function scorecardOf({ id }: Pick<Article, 'id'>, loaders: Loaders): Promise<Scorecard> {
  const counts = await loaders.verdictCounts.load(id);
  const byVerdict = Object.values(Verdict).flatMap((verdict) => {
    const count = counts.get(verdict) ?? 0;
    return count === 0 ? [] : [{ verdict, count }];
  });
  return { total: byVerdict.reduce((sum, { count }) => sum + count, 0), byVerdict };
}
