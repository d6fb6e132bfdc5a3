import type { UncheckedClaim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import { nodeId } from '../domain/node-id.ts';
import type { Review } from '../domain/review.ts';
import { checkedLocator } from './checked-locator.ts';
import { checkedPeriod } from './checked-period.ts';
import { checkedQuantity } from './checked-quantity.ts';
import { evidenceRecords } from './evidence-records.ts';
import { fault } from './fault.ts';
import type { Parsed } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';
import { reviewId, reviewRecord } from './review-record.ts';
import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import type { ArticleFile, ClaimsFile, SeedClaim } from './seed-format.ts';
import { idOf, idsOf } from './seed-names.ts';

/** The claims of one article, in the order of its text, with the evidence that bears on them and their reviews. */
export function claimRecords(
  { file, content }: Parsed<ClaimsFile>,
  article: ArticleFile,
  context: SeedContext,
): SeedOrigin {
  const evidence: Evidence[] = [];
  const reviews: Review[] = [];
  const claims = content.claims.map((given, index) => {
    const place = within(wholeFile(file), 'claims', index);
    const bearing = evidenceRecords(given.evidence, place, context);
    evidence.push(...bearing);
    if (given.review !== undefined) {
      reviews.push(reviewRecord(given.review, given.slug, bearing, within(place, 'review'), context.names));
    }
    return claim(given, article, bearing, place, context);
  });
  return seedOrigin(file, { Claim: claims, Evidence: evidence, Review: reviews });
}

function claim(
  given: SeedClaim,
  article: ArticleFile,
  evidence: readonly Evidence[],
  place: Place,
  { names }: SeedContext,
): UncheckedClaim {
  const { slug, statement, printed, kind, quantity, period, metric, source } = given;
  const {
    reads = null,
    formula = null,
    notCheckedBecause = null,
    outcomeFormula = null,
    derivesFrom = [],
    sameAs = [],
  } = given;
  if (!slug.startsWith(`${article.slug}-`)) {
    const right = `Begin it with "${article.slug}-".`;
    throw fault(within(place, 'slug'), `The slug "${slug}" does not say whose claim it is.`, right);
  }
  if ((formula === null) === (notCheckedBecause === null)) {
    const wrong =
      formula === null
        ? 'Neither "formula" nor "notCheckedBecause" is given.'
        : 'Both "formula" and "notCheckedBecause" are given.';
    throw fault(place, wrong, 'Give exactly one of them.');
  }
  return {
    label: 'Claim',
    id: nodeId('Claim', slug),
    slug,
    statement,
    printed,
    reads,
    kind,
    quantity: quantity === undefined ? null : checkedQuantity(quantity, printed, within(place, 'quantity')),
    period: period === undefined ? null : checkedPeriod(period, within(place, 'period')),
    periodAnchor: period?.anchor ?? null,
    formula,
    notCheckedBecause,
    outcomeFormula,
    locator: checkedLocator(given, article, place),
    articleId: nodeId('Article', article.slug),
    metricId: metric === undefined ? null : idOf(names, 'Metric', metric, within(place, 'metric')),
    assertedById: idOf(names, 'Agent', given.assertedBy, within(place, 'assertedBy')),
    sourceId: source === undefined ? null : idOf(names, 'Source', source, within(place, 'source')),
    reviewId: given.review === undefined ? null : reviewId(slug),
    evidenceIds: evidence.map(({ id }) => id),
    derivesFromIds: idsOf(names, 'Claim', derivesFrom, (at) => within(place, 'derivesFrom', at)),
    sameAsIds: idsOf(names, 'Claim', sameAs, (at) => within(place, 'sameAs', at)),
    // The graph knows these from the other side.
    derivedClaimIds: [],
    causalLinkIds: [],
  };
}
