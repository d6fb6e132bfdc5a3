import { pageOf } from '../linked-data/addresses.ts';
import { PROJECT_NAME } from '../linked-data/agents.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { VERDICT_WORDS } from '../words.ts';
import type { Names } from './names.ts';
import { about, iri, type Triple, text, time, word } from './terms.ts';

/**
 * Who published the nanopublication, when, and as which revision of what. No licence is told: it holds figures of series,
 * each of which has terms of its own, and a wrong licence is worse than none.
 */
export function publicationInfoOf(
  { subject, revision, at }: Publication<ClaimSubject>,
  { nanopublication, project }: Names,
  site: string,
): readonly Triple[] {
  return [
    ...about(nanopublication, [
      ['dcterms:title', text(`${subject.title}: ${VERDICT_WORDS[subject.verdict]}`)],
      ['dcterms:created', time(at)],
      ['dcterms:creator', project],
      ['prov:wasAttributedTo', project],
      ['pav:version', text(revision)],
      ['dcterms:isVersionOf', iri(pageOf(subject, site))],
    ]),
    ...about(project, [
      ['a', word('schema:Organization')],
      ['schema:name', text(PROJECT_NAME)],
      ['schema:url', iri(`${site}/`)],
    ]),
  ];
}
