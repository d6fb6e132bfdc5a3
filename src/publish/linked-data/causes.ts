import type {
  ClaimLeaf,
  CreativeWorkLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  WithContext,
} from 'schema-dts';
import type { Polarity } from '../../domain/causal-link.ts';
import { FORMS, type Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { CausalLinkSubject } from '../subjects/causal-link.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import type { LoopSubject } from '../subjects/loop.ts';
import type { CitedSource, Named } from '../subjects/shared.ts';
import { figureInWords, LOOP_WORDS } from '../words.ts';
import { ownForm, ownThing, pageOf, thingOf } from './addresses.ts';
import { LANGUAGE, projectNode } from './agents.ts';
import { listedClaimNode } from './claim.ts';
import { givenAll } from './given.ts';
import { citedWork } from './works.ts';

const MOVES: { readonly [P in Polarity]: string } = {
  POSITIVE: 'The effect moves in the same direction as the cause',
  NEGATIVE: 'The effect moves in the opposite direction to the cause',
  UNKNOWN: 'The direction of the effect is not known',
};

const MAP = { kind: 'causal-map', slug: '' } as const;

/** A factor is a term of the causal map, where all of them are defined. */
function factorNode({ slug, name }: Named, site: string): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    '@id': `${pageOf(MAP, site)}#factor-${slug}`,
    name,
    termCode: slug,
    inDefinedTermSet: `${pageOf(MAP, site)}#factors`,
  };
}

interface LinkInBrief {
  readonly slug: string;
  readonly statement: string;
}

/** A causal link asserts something that can be true or false, and so is a claim; it has a standing and no rating. */
function linkNode({ slug, statement }: LinkInBrief, site: string): ClaimLeaf {
  const reference = { kind: 'causal-link', slug } as const;
  return {
    '@type': 'Claim',
    '@id': thingOf(reference, site),
    text: statement,
    url: pageOf(reference, site),
  };
}

/** What all documents end with. */
const signed = (publication: Publication, setting: Setting) => ({
  version: publication.revision,
  image: ownForm(publication, setting, 'png'),
  sdDatePublished: publication.at,
  sdPublisher: projectNode(setting.site),
});

/** A causal link as a claim about its two factors, which rests on claims and findings. */
export function causalLinkDocument(
  publication: Publication<CausalLinkSubject>,
  setting: Setting,
): WithContext<ClaimLeaf> {
  const { subject } = publication;
  const { site } = setting;
  const { from, to, claims, evidence, loops, strength } = subject;
  const sources = [...evidence.map(({ source }) => source), ...(strength === null ? [] : [strength.source])];
  const cited = [...new Map(sources.map((source): [string, CitedSource] => [source.slug, source])).values()];
  const reasons = givenAll(
    'isBasedOn',
    claims.map((claim) => listedClaimNode(claim, site)),
  );
  const works = givenAll(
    'citation',
    cited.map((source) => citedWork(source, site)),
  );
  const whole = givenAll(
    'isPartOf',
    loops.map((loop) => loopNode(loop, site)),
  );
  return {
    '@context': 'https://schema.org',
    ...linkNode(subject, site),
    '@id': ownThing(publication, setting, 'causal-link'),
    name: subject.title,
    inLanguage: LANGUAGE,
    description: toldOfLink(subject),
    about: [factorNode(from, site), factorNode(to, site)],
    ...reasons,
    ...works,
    ...whole,
    ...signed(publication, setting),
  };
}

function toldOfLink({ polarity, delay, isIdentity, strength, standing, because }: CausalLinkSubject): string {
  const range = strength && `${figureInWords(strength.value, strength.unit)}, from ${strength.low} to ${strength.high}`;
  return [
    `${MOVES[polarity]}${delay === null ? '' : `, with a delay (${delay})`}.`,
    ...(isIdentity ? ['True by definition.'] : []),
    ...(range === null ? [] : [`Strength: ${range}.`]),
    `Standing: ${standing.toLowerCase()}. ${because}`,
  ].join(' ');
}

function loopNode({ slug, name }: Named, site: string): CreativeWorkLeaf {
  const reference = { kind: 'loop', slug } as const;
  return {
    '@type': 'CreativeWork',
    '@id': thingOf(reference, site),
    name,
    url: pageOf(reference, site),
  };
}

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
    '@id': `${pageOf(MAP, site)}#factors`,
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
    distribution: (['csv', 'json'] as const).map(
      (form): DataDownloadLeaf => ({
        '@type': 'DataDownload',
        contentUrl: ownForm(publication, setting, form),
        encodingFormat: FORMS[form].media.replace(/;.*/, ''),
      }),
    ),
    about: terms,
    hasPart: [...map.links.map((link) => linkNode(link, site)), ...loops.map((loop) => loopNode(loop, site))],
    ...signed(publication, setting),
  };
}
