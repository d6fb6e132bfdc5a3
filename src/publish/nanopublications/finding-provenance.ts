import type { Stance } from '../../domain/evidence.ts';
import type { PublishedFinding } from '../subjects/shared.ts';
import type { Names } from './names.ts';
import { about, maybe, type Triple, text, type Word, word } from './terms.ts';

/**
 * How a claim stands to a finding, in words of CiTO. The claim is the subject, not its review: a finding that disputes the
 * claim supports a review that contradicts it. A finding disputes and never refutes, since a stance weighs nothing; and what
 * is context is background, since it does not say under which conditions the claim would hold, as what qualifies does.
 */
const BEARS: { readonly [S in Stance]: Word } = {
  SUPPORTS: 'cito:obtainsSupportFrom',
  DISPUTES: 'cito:isDisputedBy',
  CONTEXT: 'cito:obtainsBackgroundFrom',
};

/** What sources say that bears on the claim, in words of ours, each with its stance and its source. */
export function findingProvenance(
  evidence: readonly PublishedFinding[],
  { claim, part, thing }: Names,
): readonly Triple[] {
  const named = (slug: string) => part(`finding-${slug}`);
  return [
    ...about(
      claim,
      evidence.map(({ stance, slug }) => [BEARS[stance], named(slug)]),
    ),
    ...evidence.flatMap(({ slug, finding, note, source }) =>
      about(named(slug), [
        ['a', word('prov:Entity')],
        ['schema:text', text(finding)],
        ['rdfs:comment', maybe(note, text)],
        ['prov:hadPrimarySource', thing('source', source.slug)],
      ]),
    ),
  ];
}
