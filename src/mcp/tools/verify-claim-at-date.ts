import { z } from 'zod';
import { day, slug } from '../asked.ts';
import { CHECK_FIELDS, type CheckNode, check, checkOf } from '../parts/check.ts';
import { CLAIM_FIELDS, type ClaimNode, claim, claimOf, claimSlugOf, mustBeThere } from '../parts/claim.ts';
import { REVIEW_FIELDS, type ReviewNode, review, reviewOf, sourcesOfReview } from '../parts/review.ts';
import { series } from '../parts/series.ts';
import { sources, sourcesOf } from '../parts/source.ts';
import { tool } from '../tool.ts';

const document = (date: string): string => `query VerifyClaim($claim: String!${date === '' ? '' : ', $date: Date!'}) {
  claim(slug: $claim) {
    ${CLAIM_FIELDS}
    review { ${REVIEW_FIELDS} }
    check: ${date === '' ? 'checkAsPublished' : date} { ${CHECK_FIELDS} }
  }
}`;

const AS_PUBLISHED = document('');
const ON_A_DAY = document('checkAt(date: $date)');

interface Answer {
  readonly claim:
    | null
    | (ClaimNode & {
        readonly review: ReviewNode | null;
        readonly check: CheckNode | null;
      });
}

export const verifyClaimAtDate = tool({
  name: 'verify_claim_at_date',
  title: 'Verify a claim on a day',
  description:
    'Holds one known claim against what had been published by a day: verdict, measured value, every step, when it was right if it was not then. Without a day: the day of its article. "claim.verdict" is the verdict that stands, a signed review included; "check" is the computation on the day asked.',
  input: z.strictObject({
    claim: slug('Slug of the claim, as "everything-rally-c057", or its permalink; search_claims finds it.'),
    date: day(
      'Use only what had been published by this day, such as "2025-01-31". Left out: the day of the article.',
    ).optional(),
  }),
  output: z.strictObject({
    claim,
    review: review
      .nullable()
      .describe('A judgement by hand, which only makes a verdict stricter; null where there is none.'),
    check: check.nullable().describe('Null where no formula measures the claim; "claim.notCheckedBecause" says why.'),
    series,
    sources,
  }),
  async run({ claim: given, date }, ask) {
    const asked = claimSlugOf(given);
    const answer = (await (date === undefined
      ? ask(AS_PUBLISHED, { claim: asked })
      : ask(ON_A_DAY, { claim: asked, date }))) as Answer;
    const found = mustBeThere(answer.claim, asked);
    const { review: judged, check: held, source } = found;
    return {
      claim: claimOf(found),
      review: judged && reviewOf(judged),
      check: held && checkOf(held),
      series: [...(held?.series ?? [])],
      sources: sourcesOf([...(held?.sources ?? []), ...sourcesOfReview(judged), ...(source === null ? [] : [source])]),
    };
  },
});
