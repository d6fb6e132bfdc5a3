import type { ClaimReviewLeaf, DatasetLeaf, WithContext } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject, PublishedCheck } from '../subjects/claim.ts';
import { figureInWords } from '../words.ts';
import { ownForm, ownThing, pageOf } from './addresses.ts';
import { LANGUAGE, projectNode, projectReference } from './agents.ts';
import { citedSources } from './cited-sources.ts';
import { claimNode } from './claim.ts';
import { decidingReview } from './deciding-review.ts';
import { given, givenAll } from './given.ts';
import { isRated, ratingOf } from './rating.ts';
import { shortClaim } from './short-claim.ts';
import { citedWork, seriesWork, type Work } from './works.ts';

/**
 * The review of a claim, for tools that collect fact checks; null for a claim that was not checked. Its author is the
 * project, which publishes it and computes it: who judged it by hand, where somebody did, is credited in words.
 */
export function claimReviewOf(
  publication: Publication<ClaimSubject>,
  setting: Setting,
): WithContext<ClaimReviewLeaf> | null {
  const { subject, revision, at } = publication;
  const { site } = setting;
  if (!isRated(subject.verdict)) return null;
  const works: readonly Work[] = citedSources(subject).map((source) => citedWork(source, site));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': ownThing(publication, setting, 'review'),
    url: pageOf(subject, site),
    version: revision,
    name: subject.title,
    inLanguage: LANGUAGE,
    claimReviewed: shortClaim({
      statement: subject.statement,
      printed: subject.printed,
      metric: subject.metric?.name ?? null,
      period: subject.period?.text ?? null,
    }),
    reviewRating: ratingOf(subject.verdict, subject.because),
    author: projectNode(site),
    ...given('creditText', creditOf(subject)),
    datePublished: subject.judgedOn,
    itemReviewed: claimNode(subject, site),
    ...givenAll('citation', works),
    ...givenAll('isBasedOn', seriesOf(subject, site)),
    image: ownForm(publication, setting, 'png'),
    sdDatePublished: at,
    sdPublisher: projectReference(site),
  };
}

/** Who judged by hand, where that decided. */
function creditOf(subject: ClaimSubject): string | null {
  const review = decidingReview(subject);
  return review && `Judged by hand: ${review.reviewer.name}, ${review.reviewedOn}`;
}

/** The series whose figures decided the check, with those figures. */
function seriesOf({ check, chart }: ClaimSubject, site: string): readonly DatasetLeaf[] {
  const observations = check?.observations ?? [];
  const slugs = [...new Set(observations.map(({ series }) => series))];
  return slugs.map((slug) => {
    const name = chart?.series.slug === slug ? chart.series.name : slug;
    return seriesWork({ slug, name }, decided(slug, observations), site);
  });
}

function decided(slug: string, observations: PublishedCheck['observations']): string {
  const figures = observations
    .filter(({ series }) => series === slug)
    .map(({ value, unit, period }) => `${figureInWords(value, unit)} (${period.text})`);
  return `The figures of this series that decide the check: ${figures.join('; ')}.`;
}
