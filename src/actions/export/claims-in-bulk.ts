import type { Claim } from '../../domain/claim.ts';
import type { ClaimInBulk } from '../../publish/bulk/claim-in-bulk.ts';
import { pathOf } from '../../publish/paths.ts';
import type { View } from '../../store/store.ts';
import { checkAsPublished } from '../check-as-published.ts';
import type { Exploring } from '../explore/exploring.ts';
import { createLoaders, type Loaders } from '../loaders.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import {
  articleOfClaim,
  citedSource,
  publishedAgent,
  publishedCheck,
  publishedFindings,
  publishedMetric,
  publishedPeriod,
  publishedQuantity,
} from '../publish/parts.ts';
import { becauseOf, judgedOn, publishedReview } from '../publish/publish-claim.ts';
import type { Publishing } from '../publish/publishing.ts';
import { verdictDays } from '../publish/verdict-days.ts';

/** Claims that are read at once. */
const BATCH = 100;

/** All claims, by article and in the order of its text, in stretches. Nothing of one is kept for the next. */
export async function* claimsInBulk({ store: view, today, site }: Exploring): AsyncGenerator<readonly ClaimInBulk[]> {
  const days = await verdictDays(view);
  const store: View = { ...view, ...view.past };
  for (let after: string | null = null, more = true; more; ) {
    const [page] = await store.claimPages([{ all: true }], {}, 'APPEARANCE', {
      after,
      before: null,
      limit: BATCH,
      backwards: false,
    });
    const rows = page?.rows ?? [];
    const loaders = createLoaders(store);
    const claims = await mustLoadAll(
      loaders.record.Claim,
      rows.map(({ id }) => id),
    );
    const publishing: Publishing = { store, loaders, today, verdictDays: days };
    yield await Promise.all(claims.map((claim) => claimInBulk(claim, publishing, site)));
    more = page?.more ?? false;
    after = rows.at(-1)?.key ?? null;
  }
}

async function claimInBulk(claim: Claim, publishing: Publishing, site: string): Promise<ClaimInBulk> {
  const { loaders } = publishing;
  const { record } = loaders;
  const [article, metric, assertedBy, check, review] = await Promise.all([
    articleOfClaim(claim.articleId, loaders),
    claim.metricId === null ? null : mustLoad(record.Metric, claim.metricId),
    mustLoad(record.Agent, claim.assertedById),
    checkAsPublished(claim, loaders),
    claim.reviewId === null ? null : mustLoad(record.Review, claim.reviewId),
  ]);
  return {
    id: claim.id,
    slug: claim.slug,
    permalink: `${site}${pathOf({ kind: 'claim', slug: claim.slug })}`,
    statement: claim.statement,
    printed: claim.printed,
    reads: claim.reads,
    kind: claim.kind,
    quantity: claim.quantity && publishedQuantity(claim.quantity),
    period: claim.period && publishedPeriod(claim.period),
    periodAnchor: claim.periodAnchor,
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
    review: review && (await publishedReview(review, loaders)),
    evidence: await publishedFindings(claim.evidenceIds, loaders),
    derivesFrom: await slugsOf('Claim', claim.derivesFromIds, loaders),
    sameAs: await slugsOf('Claim', claim.sameAsIds, loaders),
    causalLinks: await slugsOf('CausalLink', claim.causalLinkIds, loaders),
  };
}

async function slugsOf(label: 'Claim' | 'CausalLink', ids: readonly string[], { record }: Loaders) {
  const nodes = await mustLoadAll<{ readonly slug: string }>(record[label], ids);
  return nodes.map(({ slug }) => slug);
}
