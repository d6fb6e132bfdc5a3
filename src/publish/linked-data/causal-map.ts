import type { DatasetLeaf, DefinedTermSetLeaf, WithContext } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import { ownThing, pageOf } from './addresses.ts';
import { LANGUAGE, projectNode } from './agents.ts';
import { factorNode, factorsOf, linkNode, loopNode, signed } from './causal-nodes.ts';
import { downloadsOf } from './downloads.ts';

/** The map as data to be downloaded: its factors are a set of terms, its links claims, its loops works of them. */
export function causalMapDocument(
  publication: Publication<CausalMapSubject>,
  setting: Setting,
): WithContext<DatasetLeaf> {
  const { subject } = publication;
  const { site } = setting;
  const { map, loops } = subject;
  const terms: DefinedTermSetLeaf = {
    '@type': 'DefinedTermSet',
    '@id': factorsOf(site),
    name: 'Factors',
    hasDefinedTerm: map.factors.map((factor) => factorNode(factor, site)),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': ownThing(publication, setting, 'causal-map'),
    name: subject.title,
    description: `${map.factors.length} factors of public finance and its markets, ${map.links.length} causal links between them with sign, delay, strength and standing, and ${loops.length} loops that have a name.`,
    url: pageOf(subject, site),
    inLanguage: LANGUAGE,
    creator: projectNode(site),
    isAccessibleForFree: true,
    distribution: downloadsOf(publication, setting),
    about: terms,
    hasPart: [...map.links.map((link) => linkNode(link, site)), ...loops.map((loop) => loopNode(loop, site))],
    ...signed(publication, setting),
  };
}
