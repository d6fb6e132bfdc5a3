import { decimal, plain } from '../../domain/decimal.ts';
import type { Review } from '../../domain/review.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Mapping } from './mapping.ts';
import { type Neighbour, sortedIds, toMany, toOne } from './neighbours.ts';

type ReviewRow = readonly [
  id: string,
  slug: string,
  verdict: Verdict,
  because: string,
  reviewedOn: string,
  sawVerdict: Verdict,
  sawMeasured: string | null,
  claim: readonly string[],
  reviewer: readonly string[],
  evidence: readonly Neighbour[],
];

export const reviewMapping: Mapping<Review> = {
  properties: ({ slug, verdict, because, reviewedOn, saw }) => ({
    slug,
    verdict,
    because,
    reviewedOn,
    sawVerdict: saw.verdict,
    sawMeasured: saw.measured && plain(saw.measured),
  }),
  relationships: ({ id, claimId, reviewerId, evidenceIds }) => [
    ...toOne('Review OF Claim', id, claimId),
    ...toOne('Review BY Agent', id, reviewerId),
    ...toMany('Review RESTS_ON Evidence', id, evidenceIds),
  ],
  record(row) {
    const [id, slug, verdict, because, reviewedOn, sawVerdict, sawMeasured, claim, reviewer, evidence] =
      row as unknown as ReviewRow;
    return {
      label: 'Review',
      id,
      slug,
      claimId: claim[0] as string,
      verdict,
      because,
      reviewedOn,
      reviewerId: reviewer[0] as string,
      evidenceIds: sortedIds(evidence),
      saw: { verdict: sawVerdict, measured: sawMeasured === null ? null : decimal(sawMeasured) },
    };
  },
};
