import { pageOf, webAddress } from '../linked-data/addresses.ts';
import { citedSources } from '../linked-data/cited-sources.ts';
import { decidingReview } from '../linked-data/deciding-review.ts';
import { WORK_TYPES } from '../linked-data/works.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { CitedSource } from '../subjects/shared.ts';
import { SEEN_WORDS } from '../words.ts';
import { checkProvenance } from './check-provenance.ts';
import { findingProvenance } from './finding-provenance.ts';
import type { Names } from './names.ts';
import { placeProvenance } from './place-provenance.ts';
import { about, day, iri, maybe, type Triple, text, word } from './terms.ts';

/**
 * What the assertion rests on. The source that the article leans on is the primary one of the claim; those of the assertion
 * are the series whose figures decided, and what else of the cited was seen is what it was derived from.
 */
export function provenanceOf(subject: ClaimSubject, names: Names, site: string): readonly Triple[] {
  const { article, source, evidence, check } = subject;
  const { assertion, claim, project, part, thing } = names;
  const judged = decidingReview(subject) !== null;
  const works = citedSources(subject);
  const seen = works.filter((work) => work.seen !== 'NOT_SEEN');
  const series = [...new Set(check?.observations.map((observation) => observation.series))];
  const everywhere = thing('claim', subject.slug);
  return [
    ...about(assertion, [
      ['prov:wasAttributedTo', project],
      ['prov:wasGeneratedBy', check && part('check')],
      ['prov:wasGeneratedBy', judged ? part('judgement') : null],
      ...series.map((slug) => ['prov:hadPrimarySource', thing('series', slug)] as const),
      ['prov:wasDerivedFrom', thing('article', article.slug)],
      ...seen.map(({ slug }) => ['prov:wasDerivedFrom', thing('source', slug)] as const),
      ...series.map((slug) => ['cito:citesAsDataSource', thing('series', slug)] as const),
    ]),
    ...about(claim, [
      // The claim of a revision is the claim that has a page, as it was told then.
      ['prov:specializationOf', claim.equals(everywhere) ? null : everywhere],
      ['prov:hadPrimarySource', source && thing('source', source.slug)],
    ]),
    ...findingProvenance(evidence, names),
    ...judgementOf(subject, names),
    ...(check === null ? [] : checkProvenance(check, names)),
    ...series.flatMap((slug) => seriesOf(slug, subject, names, site)),
    ...works.flatMap((work) => workOf(work, names)),
    ...placeProvenance(subject, names),
  ];
}

/** Who judged by hand, where that decided. */
function judgementOf(subject: ClaimSubject, { part }: Names): readonly Triple[] {
  const review = decidingReview(subject);
  if (review === null) return [];
  return [
    ...about(part('judgement'), [
      ['a', word('prov:Activity')],
      ['prov:wasAssociatedWith', part('reviewer')],
      ['dcterms:date', day(review.reviewedOn)],
    ]),
    ...about(part('reviewer'), [
      ['a', word('prov:Agent')],
      ['schema:name', text(review.reviewer.name)],
    ]),
  ];
}

function seriesOf(slug: string, { chart }: ClaimSubject, { thing }: Names, site: string): readonly Triple[] {
  return about(thing('series', slug), [
    ['a', word('schema:Dataset')],
    ['schema:name', text(chart?.series.slug === slug ? chart.series.name : slug)],
    ['schema:url', iri(pageOf({ kind: 'series', slug }, site))],
  ]);
}

/** A source, with how much of it was read. */
function workOf(
  { slug, kind, title, url, citation, publishedOn, seen }: CitedSource,
  { thing }: Names,
): readonly Triple[] {
  return about(thing('source', slug), [
    ['a', word(`schema:${WORK_TYPES[kind]}`)],
    ['schema:name', text(title)],
    ['schema:url', maybe(webAddress(url), iri)],
    ['schema:datePublished', maybe(publishedOn, day)],
    ['dcterms:bibliographicCitation', text(citation)],
    ['rdfs:comment', text(SEEN_WORDS[seen])],
  ]);
}
