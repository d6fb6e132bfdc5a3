import type { ClaimReviewLeaf, DataFeedLeaf, WithContext } from 'schema-dts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { LANGUAGE, projectNode } from './agents.ts';
import { given } from './given.ts';

/** A page of the feed: which of all reviews that were asked for stand on it, and where it goes on. */
export interface FeedPage {
  readonly reviews: readonly WithContext<ClaimReviewLeaf>[];
  /** The place of the first among all, from 0. */
  readonly start: number;
  readonly total: number;
  /** The day of the newest of all. */
  readonly newest: IsoDate | null;
  /** Address of this page, and of the next. */
  readonly self: string;
  readonly next: string | null;
}

/** schema.org has no word for the next page of a feed; the one of HTML is declared beside it. */
const CONTEXT = [
  'https://schema.org',
  { next: { '@id': 'http://www.w3.org/1999/xhtml/vocabulary#next', '@type': '@id' } },
] as const;

/** Reviews as a feed of schema.org, newest first. Each has its context, so that it can be taken out as it is. */
export function reviewFeed({ reviews, start, total, newest, self, next }: FeedPage, site: string) {
  const shown = total === 0 ? 'none' : `${start + 1} to ${start + reviews.length} of ${total}`;
  const feed: DataFeedLeaf = {
    '@type': 'DataFeed',
    '@id': self,
    name: 'Reviews of claims',
    description: `Reviews of claims on public finance, newest first: ${shown}.`,
    url: self,
    inLanguage: LANGUAGE,
    creator: projectNode(site),
    isAccessibleForFree: true,
    ...given('dateModified', newest),
    dataFeedElement: reviews,
  };
  const { dataFeedElement, ...head } = feed;
  return { '@context': CONTEXT, ...head, ...given('next', next), dataFeedElement };
}
