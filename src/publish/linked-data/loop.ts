import type { ClaimLeaf, CreativeWorkLeaf, WithContext } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { LoopSubject } from '../subjects/loop.ts';
import { LOOP_WORDS } from '../words.ts';
import { ownThing } from './addresses.ts';
import { LANGUAGE } from './agents.ts';
import { factorNode, linkNode, loopNode, signed } from './causal-nodes.ts';

/** A loop as a work of several claims in the order of the walk: it asserts nothing but what its links assert. */
export function loopDocument(publication: Publication<LoopSubject>, setting: Setting): WithContext<CreativeWorkLeaf> {
  const { subject } = publication;
  const { site } = setting;
  const { map, polarity, delayed, standing, because, signedText } = subject;
  return {
    '@context': 'https://schema.org',
    ...loopNode({ slug: subject.slug, name: subject.title }, site),
    '@id': ownThing(publication, setting, 'loop'),
    inLanguage: LANGUAGE,
    abstract: signedText,
    description: `It is ${LOOP_WORDS[polarity]}${delayed ? ' with delay' : ''}. Standing: ${standing.toLowerCase()}. ${because}`,
    about: map.factors.map((factor) => factorNode(factor, site)),
    hasPart: map.links.map((link, place): ClaimLeaf => ({ ...linkNode(link, site), position: place + 1 })),
    ...signed(publication, setting),
  };
}
