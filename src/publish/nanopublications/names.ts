import type { NamedNode } from 'n3';
import type { Setting } from '../forms.ts';
import { ownThing, thingOf } from '../linked-data/addresses.ts';
import { projectReference } from '../linked-data/agents.ts';
import { isRated } from '../linked-data/rating.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { SubjectKind } from '../subjects/subject.ts';
import { iri } from './terms.ts';

/** How a nanopublication names what it speaks of. */
export interface Names {
  /** What all parts begin with: "…/revisions/<revision>/claims/<slug>#". */
  readonly base: string;
  readonly nanopublication: NamedNode;
  /** The four graphs. */
  readonly head: NamedNode;
  readonly assertion: NamedNode;
  readonly provenance: NamedNode;
  readonly publicationInfo: NamedNode;
  readonly claim: NamedNode;
  readonly project: NamedNode;
  /** Something that has no address of its own, below this revision. */
  part(name: string): NamedNode;
  /** Another subject, by the name that its own linked data has for it. */
  thing(kind: SubjectKind, slug: string): NamedNode;
}

/**
 * Names below the revision, whatever address was asked for: a nanopublication never changes. A claim that was checked has
 * the name that it has everywhere, one that was not that of its revision, as in the JSON-LD of the revision.
 */
export function namesOf(publication: Publication<ClaimSubject>, setting: Setting): Names {
  const { subject } = publication;
  const { site } = setting;
  const frozen = { ...setting, frozen: true };
  const part = (name: string): NamedNode => iri(ownThing(publication, frozen, name));
  return {
    base: ownThing(publication, frozen, ''),
    nanopublication: part('nanopublication'),
    head: part('head'),
    assertion: part('assertion'),
    provenance: part('provenance'),
    publicationInfo: part('publication-info'),
    claim: isRated(subject.verdict) ? iri(thingOf(subject, site)) : part('claim'),
    project: iri(projectReference(site)['@id']),
    part,
    thing: (kind, slug) => iri(thingOf({ kind, slug }, site)),
  };
}
