import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Exploring } from '../actions/explore/exploring.ts';
import { FEED_PATH, type FeedRequest, listReviews, type SentFeed } from '../actions/publish/list-reviews.ts';
import { createReviews } from '../actions/publish/reviews.ts';
import type { Readings } from '../actions/readings.ts';
import { Problem } from '../domain/problem.ts';
import { clipped } from '../lib/clipped.ts';
import { isIsoDate } from '../lib/iso-date.ts';
import { isHeld } from './held.ts';
import { parametersOf } from './parameters.ts';

/** Pages of the feed that are kept at hand, in characters. */
const MOST_KEPT = 8_000_000;

const USUAL_PAGE = 100;
const LARGEST_PAGE = 500;

const PARAMETERS = ['since', 'article', 'pageSize', 'pageToken'] as const;

/** `/claim-reviews.json`: the reviews since a day, for tools that collect fact checks. Open to pages of other sites. */
export function claimReviewsRoute(app: FastifyInstance, readings: Readings): void {
  const written = new LRUCache<string, SentFeed>({ maxSize: MOST_KEPT, sizeCalculation: ({ body }) => body.length });

  /** Collectors ask again and again for what has not changed. */
  async function feed(wanted: FeedRequest, reading: Exploring): Promise<SentFeed> {
    const { store, today, site } = reading;
    const key = JSON.stringify([await store.dataVersion(), today, site, wanted]);
    const sent = written.get(key) ?? (await listReviews(wanted, { store, reviews: createReviews(reading), site }));
    written.set(key, sent);
    return sent;
  }

  app.get(FEED_PATH, async (request, reply) => {
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    const { body, next } = await readings.whole((reading) => feed(feedRequest(request), reading));
    // No "Last-Modified": a review that was taken back leaves no date behind.
    const isSame = isHeld(request, reply, body, 'public, no-cache');
    reply.header('access-control-expose-headers', 'etag, link');
    if (next !== null) reply.header('link', `<${next}>; rel="next"`);
    if (isSame) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
}

function feedRequest(request: FastifyRequest): FeedRequest {
  const { since = null, article = null, pageSize = null, pageToken = null } = parametersOf(request, PARAMETERS);
  if (since !== null && !isIsoDate(since)) {
    throw new Problem('BAD_ARGUMENT', `"since" is a day such as "2026-11-20", not "${clipped(since)}".`);
  }
  return { since, article, pageSize: pageSizeOf(pageSize), pageToken };
}

function pageSizeOf(text: string | null): number {
  if (text === null) return USUAL_PAGE;
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new Problem(
    'BAD_ARGUMENT',
    `"pageSize" is a whole number from 1 to ${LARGEST_PAGE}, not "${clipped(text)}"; what does not fit on a page is on the next.`,
  );
}
