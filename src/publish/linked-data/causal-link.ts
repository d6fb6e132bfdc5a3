import type { ClaimLeaf, WithContext } from 'schema-dts';
import type { Polarity } from '../../domain/causal-link.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { CausalLinkSubject } from '../subjects/causal-link.ts';
import type { CitedSource } from '../subjects/shared.ts';
import { rangeInWords } from '../words.ts';
import { ownThing } from './addresses.ts';
import { LANGUAGE } from './agents.ts';
import { factorNode, linkNode, loopNode, signed } from './causal-nodes.ts';
import { listedClaimNode } from './claim.ts';
import { givenAll } from './given.ts';
import { citedWork } from './works.ts';

const MOVES: { readonly [P in Polarity]: string } = {
  POSITIVE: 'The effect moves in the same direction as the cause',
  NEGATIVE: 'The effect moves in the opposite direction to the cause',
  UNKNOWN: 'The direction of the effect is not known',
};

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
  const range = strength && rangeInWords(strength);
  return [
    `${MOVES[polarity]}${delay === null ? '' : `, with a delay (${delay})`}.`,
    ...(isIdentity ? ['True by definition.'] : []),
    ...(range === null ? [] : [`Strength: ${range}.`]),
    `Standing: ${standing.toLowerCase()}. ${because}`,
  ].join(' ');
}
