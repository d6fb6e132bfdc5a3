import type { ClaimLeaf, DatasetLeaf, Graph } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { Named } from '../subjects/shared.ts';
import type { SourceSubject } from '../subjects/source.ts';
import { ownThing, pageOf, thingOf } from './addresses.ts';
import { agentNode, projectNode } from './agents.ts';
import { listedClaimNode } from './claim.ts';
import { citedWork, type Work } from './works.ts';

/**
 * A source as the work that it is, and beside it what leans on it here: series that it publishes, claims and causal links
 * that its findings bear on. They point to the work, as they do in the graph.
 */
export function sourceDocument(publication: Publication<SourceSubject>, setting: Setting): Graph {
  const { subject, revision, at } = publication;
  const { site } = setting;
  const id = ownThing(publication, setting, 'source');
  const work: Work = {
    ...citedWork({ ...subject, kind: subject.sourceKind, publisher: subject.publisher.name }, site),
    '@id': id,
    version: revision,
    publisher: agentNode(subject.publisher),
    sdDatePublished: at,
    sdPublisher: projectNode(site),
  };
  const leaning: readonly (ClaimLeaf | DatasetLeaf)[] = [
    ...subject.series.map((series) => seriesOfSource(series, id, site)),
    ...claimsOn(subject).map((claim): ClaimLeaf => ({ ...listedClaimNode(claim, site), citation: { '@id': id } })),
    ...linksOn(subject).map((link) => linkOnSource(link, id, site)),
  ];
  return { '@context': 'https://schema.org', '@graph': [work, ...leaning] };
}

/** Claims that it is the primary source of, then those that a finding bears on; each once. */
function claimsOn({ claims, findings }: SourceSubject) {
  const all = [...claims, ...findings.flatMap((finding) => finding.claims)];
  return [...new Map(all.map((claim) => [claim.slug, claim])).values()];
}

function linksOn({ findings }: SourceSubject): readonly Named[] {
  return [...new Map(findings.flatMap(({ causalLinks }) => causalLinks).map((link) => [link.slug, link])).values()];
}

function seriesOfSource({ slug, name }: Named, id: string, site: string): DatasetLeaf {
  const reference = { kind: 'series', slug } as const;
  return {
    '@type': 'Dataset',
    '@id': thingOf(reference, site),
    name,
    description: `${name}: a series of figures taken from this source and kept here, period by period.`,
    url: pageOf(reference, site),
    isBasedOn: { '@id': id },
  };
}

function linkOnSource({ slug, name }: Named, id: string, site: string): ClaimLeaf {
  const reference = { kind: 'causal-link', slug } as const;
  return {
    '@type': 'Claim',
    '@id': thingOf(reference, site),
    text: name,
    url: pageOf(reference, site),
    citation: { '@id': id },
  };
}
