import type { Claim } from '../../domain/claim.ts';
import { nodeId } from '../../domain/node-id.ts';
import type { ArticleClaim, ArticleSubject } from '../../publish/subjects/article.ts';
import { checkAsPublished } from '../check-as-published.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import { scorecardOf } from '../scorecard-of.ts';
import { claimsOf } from './claims-of.ts';
import { listedClaim } from './parts.ts';
import { becauseOf, judgedOn } from './publish-claim.ts';
import type { Publishing } from './publishing.ts';

/** The whole of what is shown of an article: its claims with their verdicts; null when there is none of that name. */
export async function publishArticle(slug: string, publishing: Publishing): Promise<ArticleSubject | null> {
  const { loaders } = publishing;
  const { record } = loaders;
  const article = await record.Article.load(nodeId('Article', slug));
  if (article === null) return null;
  const ids = await claimsOf({ articleId: article.id }, {}, loaders);
  const [claims, scorecard] = await Promise.all([mustLoadAll(record.Claim, ids), scorecardOf(article, loaders)]);
  const { title, publishedOn, publishedOnIsExact, publisherId, sha256, sections } = article;
  return {
    kind: 'article',
    slug,
    title,
    publishedOn,
    publishedOnIsExact,
    publisher: publisherId === null ? null : (await mustLoad(record.Agent, publisherId)).name,
    sha256,
    sections,
    scorecard,
    claims: await Promise.all(claims.map((claim) => articleClaim(claim, publishing))),
  };
}

async function articleClaim(claim: Claim, publishing: Publishing): Promise<ArticleClaim> {
  const { loaders } = publishing;
  const [check, review, metric, assertedBy] = await Promise.all([
    checkAsPublished(claim, loaders),
    claim.reviewId === null ? null : mustLoad(loaders.record.Review, claim.reviewId),
    claim.metricId === null ? null : mustLoad(loaders.record.Metric, claim.metricId),
    mustLoad(loaders.record.Agent, claim.assertedById),
  ]);
  return {
    ...listedClaim(claim),
    section: claim.locator.section,
    claimKind: claim.kind,
    metric: metric?.name ?? null,
    period: claim.period?.text ?? null,
    because: becauseOf(claim, check, review),
    judgedOn: judgedOn(claim, review, publishing),
    assertedBy: assertedBy.name,
    place: { start: claim.locator.start, end: claim.locator.end },
  };
}
