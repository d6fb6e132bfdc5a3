import type { ArticleLeaf, ClaimLeaf, ClaimReviewLeaf, WithContext } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { ArticleClaim, ArticleSubject } from '../subjects/article.ts';
import { VERDICT_WORDS } from '../words.ts';
import { ownForm, ownThing, pageOf, thingOf } from './addresses.ts';
import { LANGUAGE, projectNode } from './agents.ts';
import { listedClaimNode } from './claim.ts';
import { isRated, ratingOf } from './rating.ts';
import { shortClaim } from './short-claim.ts';
import { articleWork } from './works.ts';

/** An article with all claims that it makes, each with its review where it was checked, else with the reason. */
export function articleDocument(publication: Publication<ArticleSubject>, setting: Setting): WithContext<ArticleLeaf> {
  const { subject, revision, at } = publication;
  const { site } = setting;
  return {
    '@context': 'https://schema.org',
    ...articleWork(subject, site),
    '@id': ownThing(publication, setting, 'article'),
    version: revision,
    articleSection: subject.sections,
    mentions: subject.claims.map(
      (claim): ClaimLeaf => ({ ...listedClaimNode(claim, site), ...judgement(claim, site) }),
    ),
    image: ownForm(publication, setting, 'png'),
    sdDatePublished: at,
    sdPublisher: projectNode(site),
  };
}

function judgement(claim: ArticleClaim, site: string): Pick<ClaimLeaf, 'description' | 'review'> {
  const { slug, verdict, because } = claim;
  if (!isRated(verdict)) return { description: `${VERDICT_WORDS[verdict]}: ${because}` };
  const reference = { kind: 'claim', slug } as const;
  const url = pageOf(reference, site);
  const review: ClaimReviewLeaf = {
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    inLanguage: LANGUAGE,
    claimReviewed: shortClaim(claim),
    reviewRating: ratingOf(verdict, because),
    author: projectNode(site),
    datePublished: claim.judgedOn,
    itemReviewed: { '@id': thingOf(reference, site) },
  };
  return { review };
}
