import { DataFactory, type NamedNode, Writer } from 'n3';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { assertionOf } from './assertion.ts';
import { type Names, namesOf } from './names.ts';
import { provenanceOf } from './provenance.ts';
import { publicationInfoOf } from './publication-info.ts';
import { about, iri, PREFIXES, type Triple, word } from './terms.ts';

/** A claim as a nanopublication in TriG, by the guidelines of nanopub.net: a head and the three graphs that it names. */
export function toTrig(publication: Publication, setting: Setting): string {
  const claim = publication as Publication<ClaimSubject>;
  const names = namesOf(claim, setting);
  const writer = new Writer({
    format: 'application/trig',
    prefixes: { sub: iri(names.base).value, ...PREFIXES },
  });
  const graphs: readonly (readonly [NamedNode, readonly Triple[]])[] = [
    [names.head, headOf(names)],
    [names.assertion, assertionOf(claim.subject, names)],
    [names.provenance, provenanceOf(claim.subject, names, setting.site)],
    [names.publicationInfo, publicationInfoOf(claim, names, setting.site)],
  ];
  for (const [graph, triples] of graphs) {
    for (const [subject, predicate, object] of triples) {
      writer.addQuad(DataFactory.quad(subject, predicate, object, graph));
    }
  }
  return textOf(writer);
}

function headOf({ nanopublication, assertion, provenance, publicationInfo }: Names): readonly Triple[] {
  return about(nanopublication, [
    ['a', word('np:Nanopublication')],
    ['np:hasAssertion', assertion],
    ['np:hasProvenance', provenance],
    ['np:hasPublicationInfo', publicationInfo],
  ]);
}

/** What has been written: without a stream to write to, the library calls back before it returns. */
function textOf(writer: Writer): string {
  let written = '';
  writer.end((error, result) => {
    if (error) throw error;
    written = result;
  });
  return written;
}
