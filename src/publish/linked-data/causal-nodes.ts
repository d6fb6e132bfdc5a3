import type { ClaimLeaf, CreativeWorkLeaf, DefinedTermLeaf } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { Named } from '../subjects/shared.ts';
import { ownForm, pageOf, thingOf } from './addresses.ts';
import { projectNode } from './agents.ts';

const MAP = { kind: 'causal-map', slug: '' } as const;

/** Names the set of all factors. */
export const factorsOf = (site: string): string => `${pageOf(MAP, site)}#factors`;

/** A factor is a term of the causal map, where all of them are defined. */
export function factorNode({ slug, name }: Named, site: string): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    '@id': `${pageOf(MAP, site)}#factor-${slug}`,
    name,
    termCode: slug,
    inDefinedTermSet: factorsOf(site),
  };
}

interface LinkInBrief {
  readonly slug: string;
  readonly statement: string;
}

/** A causal link asserts something that can be true or false, and so is a claim; it has a standing and no rating. */
export function linkNode({ slug, statement }: LinkInBrief, site: string): ClaimLeaf {
  const reference = { kind: 'causal-link', slug } as const;
  return {
    '@type': 'Claim',
    '@id': thingOf(reference, site),
    text: statement,
    url: pageOf(reference, site),
  };
}

/** A loop in a list of another subject. */
export function loopNode({ slug, name }: Named, site: string): CreativeWorkLeaf {
  const reference = { kind: 'loop', slug } as const;
  return {
    '@type': 'CreativeWork',
    '@id': thingOf(reference, site),
    name,
    url: pageOf(reference, site),
  };
}

/** What all documents end with. */
export const signed = (publication: Publication, setting: Setting) => ({
  version: publication.revision,
  image: ownForm(publication, setting, 'png'),
  sdDatePublished: publication.at,
  sdPublisher: projectNode(setting.site),
});
