import type { Check } from '../../domain/check.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Metric } from '../../domain/metric.ts';
import { nodeId } from '../../domain/node-id.ts';
import type { Review } from '../../domain/review.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { ClaimSubject, PublishedReview } from '../../publish/subjects/claim.ts';
import { settledVerdict } from '../../verify/review/settled-verdict.ts';
import { checkAsPublished } from '../check-as-published.ts';
import { checkClaim } from '../check-claim.ts';
import { checkOutcomeOf } from '../check-outcome-of.ts';
import { isStale } from '../is-stale.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import { weighLink } from '../weigh-link.ts';
import { chartOfClaim } from './chart-of-claim.ts';
import {
  articleOfClaim,
  citedSource,
  listedClaims,
  publishedAgent,
  publishedCheck,
  publishedFindings,
  publishedMetric,
  publishedPeriod,
  publishedQuantity,
} from './parts.ts';
import type { Publishing } from './publishing.ts';

/** The whole of what is shown of a claim; null when there is none of that name. */
export async function publishClaim(slug: string, publishing: Publishing): Promise<ClaimSubject | null> {
  const { loaders } = publishing;
  const { record } = loaders;
  const claim = await record.Claim.load(nodeId('Claim', slug));
  if (claim === null) return null;
  const [article, metric, assertedBy, check, latest, outcome, review, links] = await Promise.all([
    articleOfClaim(claim.articleId, loaders),
    claim.metricId === null ? null : mustLoad(record.Metric, claim.metricId),
    mustLoad(record.Agent, claim.assertedById),
    checkAsPublished(claim, loaders),
    checkClaim(claim, null, publishing),
    checkOutcomeOf(claim, publishing),
    claim.reviewId === null ? null : mustLoad(record.Review, claim.reviewId),
    mustLoadAll(record.CausalLink, claim.causalLinkIds),
  ]);
  return {
    kind: 'claim',
    slug,
    title: titleOf(claim, metric),
    statement: claim.statement,
    printed: claim.printed,
    reads: claim.reads,
    claimKind: claim.kind,
    quantity: claim.quantity && publishedQuantity(claim.quantity),
    period: claim.period && publishedPeriod(claim.period),
    metric: metric && publishedMetric(metric),
    article,
    locator: claim.locator,
    assertedBy: publishedAgent(assertedBy),
    source: claim.sourceId === null ? null : await citedSource(claim.sourceId, loaders),
    formula: claim.formula,
    notCheckedBecause: claim.notCheckedBecause,
    verdict: claim.verdict,
    because: becauseOf(claim, check, review),
    judgedOn: judgedOn(claim, review, publishing),
    check: await publishedCheck(check, loaders),
    latest: await publishedCheck(latest, loaders),
    outcome: await publishedCheck(outcome, loaders),
    review: review && (await publishedReview(review, loaders)),
    evidence: await publishedFindings(claim.evidenceIds, loaders),
    derivesFrom: await listedClaims(claim.derivesFromIds, loaders),
    derivedClaims: await listedClaims(claim.derivedClaimIds, loaders),
    sameAs: await listedClaims(claim.sameAsIds, loaders),
    causalLinks: await Promise.all(
      links.map(async (link) => ({
        slug: link.slug,
        statement: link.statement,
        polarity: link.polarity,
        standing: await weighLink(link, loaders),
      })),
    ),
    chart: await chartOfClaim(claim, check, loaders),
  };
}

const titleOf = ({ printed, slug }: Claim, metric: Metric | null): string => `“${printed}”: ${metric?.name ?? slug}`;

/** Why a claim has its verdict: of the review where it decides, else of the check, else why there is none. */
export function becauseOf(claim: Claim, check: Check | null, review: Review | null): string {
  if (review !== null && settledVerdict(check?.verdict ?? claim.verdict, review) === review.verdict) {
    return review.because;
  }
  return check?.because ?? claim.notCheckedBecause ?? '';
}

/** The later of the day on which the verdict came or turned here, and of its review. */
export function judgedOn(
  { slug }: Pick<Claim, 'slug'>,
  review: Review | null,
  { verdictDays, today }: Pick<Publishing, 'verdictDays' | 'today'>,
): IsoDate {
  const day = verdictDays.get(slug) ?? today;
  return review !== null && review.reviewedOn > day ? review.reviewedOn : day;
}

/** A review as it is shown. */
export async function publishedReview(review: Review, loaders: Loaders): Promise<PublishedReview> {
  const { slug, name } = await mustLoad(loaders.record.Agent, review.reviewerId);
  return {
    verdict: review.verdict,
    because: review.because,
    reviewedOn: review.reviewedOn,
    reviewer: { slug, name },
    isStale: await isStale(review, loaders),
  };
}
