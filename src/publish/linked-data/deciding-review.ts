import type { ClaimSubject, PublishedReview } from '../subjects/claim.ts';

/** The judgement by hand, where that decided; null where the check did. */
export function decidingReview({ review, verdict, because }: ClaimSubject): PublishedReview | null {
  return review !== null && review.verdict === verdict && review.because === because ? review : null;
}
