import type { Evidence } from '../domain/evidence.ts';
import { nodeId } from '../domain/node-id.ts';
import type { Review } from '../domain/review.ts';
import { checkedDate } from './checked-date.ts';
import { checkedDecimal } from './checked-decimal.ts';
import { fault } from './fault.ts';
import { type Place, within } from './place.ts';
import type { SeedReview } from './seed-format.ts';
import { idOf, type SeedNames } from './seed-names.ts';

/** Slug of the review of a claim, of which a claim has at most one. */
const reviewSlug = (claimSlug: string): string => `${claimSlug}-review`;

/** Id of the review of a claim. */
export const reviewId = (claimSlug: string): string => nodeId('Review', reviewSlug(claimSlug));

/** The review that stands inside a claim. It rests on evidence of that claim, which a reader finds beside it. */
export function reviewRecord(
  { verdict, because, reviewedOn, reviewer, evidence, saw }: SeedReview,
  claimSlug: string,
  ofClaim: readonly Evidence[],
  place: Place,
  names: SeedNames,
): Review {
  const evidenceIds = evidence.map((slug, index) => {
    const found = ofClaim.find((each) => each.slug === slug);
    if (found !== undefined) return found.id;
    const wrong = `The claim "${claimSlug}" has no evidence "${slug}".`;
    throw fault(within(place, 'evidence', index), wrong, 'Name evidence that the claim itself lists.');
  });
  return {
    label: 'Review',
    id: reviewId(claimSlug),
    slug: reviewSlug(claimSlug),
    claimId: nodeId('Claim', claimSlug),
    verdict,
    because,
    reviewedOn: checkedDate(reviewedOn, within(place, 'reviewedOn')),
    reviewerId: idOf(names, 'Agent', reviewer, within(place, 'reviewer')),
    evidenceIds,
    saw: {
      verdict: saw.verdict,
      measured: saw.measured === undefined ? null : checkedDecimal(saw.measured, within(place, 'saw', 'measured')),
    },
  };
}
