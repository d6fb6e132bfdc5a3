import type { Claim } from '../../domain/claim.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { RATED_VERDICTS } from '../../publish/linked-data/rating.ts';
import { exactDay } from '../../publish/linked-data/works.ts';
import type { Publication } from '../../publish/publication.ts';
import type { ClaimSubject } from '../../publish/subjects/claim.ts';
import type { Exploring } from '../explore/exploring.ts';
import { giveWay } from '../give-way.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import type { Reading } from '../reading.ts';
import { atHand } from './at-hand.ts';
import { claimsOf } from './claims-of.ts';
import { judgedOn } from './publish-claim.ts';
import { verdictDays } from './verdict-days.ts';

/** A claim that was checked, with as much as lists of reviews are cut by: nothing is published for it. */
export interface ListedReview {
  readonly id: string;
  readonly slug: string;
  readonly articleId: string;
  readonly judgedOn: IsoDate;
  /** The newer of that day and the exact one of the article. */
  readonly newestDay: IsoDate;
}

/** All reviews, for feeds and searches. */
export interface Reviews {
  /** Newest first, those of a day by slug. */
  newestFirst(): Promise<readonly ListedReview[]>;
  /** What the words find among them, the best first. */
  found(words: readonly string[]): Promise<readonly (ListedReview & { readonly score: number })[]>;
  /** What is shown of some of them, in the order given. */
  publish(listed: readonly Pick<ListedReview, 'slug'>[]): Promise<readonly Publication<ClaimSubject>[]>;
}

const byDayThenSlug = (a: ListedReview, b: ListedReview): number =>
  a.judgedOn === b.judgedOn ? (a.slug < b.slug ? -1 : 1) : a.judgedOn > b.judgedOn ? -1 : 1;

/** Lists that are kept at hand: of today, and of the day before for whoever began on it. */
const DAYS = 2;

/** Reviews of a reading. The list is made once for each version of the graph and day. */
export function createReviews({ store, loaders, today, publications }: Exploring): Reviews {
  const newestFirst = async () => {
    const days = await store.once('reviews', async () => atHand<readonly ListedReview[]>(DAYS, () => 0));
    return days.of(today, () => listReviews({ store, loaders, today }));
  };

  return {
    newestFirst,

    async found(words) {
      const [list, { hits }] = await Promise.all([newestFirst(), loaders.search(words)]);
      const byId = new Map(list.map((listed) => [listed.id, listed]));
      return hits
        .flatMap(({ id, score }) => {
          const listed = byId.get(id);
          return listed === undefined ? [] : [{ ...listed, score }];
        })
        .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
    },

    async publish(listed) {
      const published: Publication<ClaimSubject>[] = [];
      for (const { slug } of listed) {
        published.push(await publications.current('claim', slug));
        await giveWay();
      }
      return published;
    },
  };
}

/** Every claim with a verdict that is a judgement, newest first, without publishing any. */
async function listReviews({ store, loaders, today }: Reading): Promise<readonly ListedReview[]> {
  const [ids, days] = await Promise.all([
    claimsOf({ all: true }, { verdict: RATED_VERDICTS }, loaders),
    verdictDays(store),
  ]);
  const claims = await mustLoadAll(loaders.record.Claim, ids);
  const publishing = { store, loaders, today, verdictDays: days };
  const list = await Promise.all(
    claims.map(async (claim: Claim) => {
      const { id, slug, articleId, reviewId } = claim;
      const [review, article] = await Promise.all([
        reviewId === null ? null : mustLoad(loaders.record.Review, reviewId),
        mustLoad(loaders.record.Article, articleId),
      ]);
      const judged = judgedOn(claim, review, publishing);
      const newestDay = [judged, exactDay(article) ?? judged].sort().at(-1) as IsoDate;
      return { id, slug, articleId, judgedOn: judged, newestDay };
    }),
  );
  return list.sort(byDayThenSlug);
}
