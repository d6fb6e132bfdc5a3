import { nodeId } from '../../domain/node-id.ts';
import { Problem } from '../../domain/problem.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { jsonText } from '../../lib/json-text.ts';
import { nearestSlug } from '../../lib/nearest-slug.ts';
import { claimReviewOf } from '../../publish/linked-data/claim-review.ts';
import { reviewFeed } from '../../publish/linked-data/review-feed.ts';
import type { Reads } from '../../store/store.ts';
import { allRows } from '../all-rows.ts';
import { type PageOfList, pageOfList } from './page-of-list.ts';
import type { ListedReview, Reviews } from './reviews.ts';

/** Path of the feed. */
export const FEED_PATH = '/claim-reviews.json';

export interface FeedRequest {
  /** The first day of reviews that are wanted; null for all. */
  readonly since: IsoDate | null;
  /** Slug of an article; null for all. */
  readonly article: string | null;
  readonly pageSize: number;
  readonly pageToken: string | null;
}

interface Parts {
  readonly store: Reads;
  readonly reviews: Reviews;
  readonly site: string;
}

/** A page of the feed as it is sent, and the address of the next. */
export interface SentFeed {
  readonly body: string;
  readonly next: string | null;
}

/** The reviews since a day, newest first, as a feed of schema.org. */
export async function listReviews(request: FeedRequest, { store, reviews, site }: Parts): Promise<SentFeed> {
  const { since, article } = request;
  const articleId = article === null ? null : await articleIdOf(article, store);
  const list = (await reviews.newestFirst()).filter(
    (listed) => (since === null || listed.judgedOn >= since) && (articleId === null || listed.articleId === articleId),
  );
  const page = pageOf(list, request);
  const publications = await reviews.publish(page.rows);
  const setting = { site, frozen: false, theme: 'light', view: 'main' } as const;
  const next = page.token === null ? null : addressOf({ ...request, pageToken: page.token }, site);
  const document = reviewFeed(
    {
      reviews: publications.flatMap((publication) => claimReviewOf(publication, setting) ?? []),
      start: page.start,
      total: list.length,
      newest: list[0]?.judgedOn ?? null,
      self: addressOf(request, site),
      next,
    },
    site,
  );
  return { body: `${jsonText(document, 2)}\n`, next };
}

async function articleIdOf(slug: string, store: Reads): Promise<string> {
  const id = nodeId('Article', slug);
  const [article] = await store.records('Article', [id]);
  if (article) return id;
  const slugs = (await allRows('Article', store)).map((row) => row.slug);
  throw new Problem('UNKNOWN_ARTICLE', slug, nearestSlug(slug, slugs), slugs);
}

function pageOf(
  list: readonly ListedReview[],
  { since, article, pageSize, pageToken }: FeedRequest,
): PageOfList<ListedReview> {
  const page = pageOfList(list, ({ judgedOn, slug }) => ({ rank: judgedOn, name: slug }), {
    token: pageToken,
    limit: pageSize,
    of: ['feed', since, article],
  });
  if (page !== null) return page;
  throw new Problem(
    'BAD_ARGUMENT',
    '"pageToken" is not of this list; follow "next" of the page before, with the same "since" and "article".',
  );
}

function addressOf(request: FeedRequest, site: string): string {
  const given = Object.entries(request).filter(([, value]) => value !== null);
  return `${site}${FEED_PATH}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
