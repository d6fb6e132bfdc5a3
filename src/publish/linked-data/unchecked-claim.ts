import type { ClaimLeaf, WithContext } from 'schema-dts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { VERDICT_WORDS } from '../words.ts';
import { ownForm, ownThing } from './addresses.ts';
import { projectNode } from './agents.ts';
import { claimNode } from './claim.ts';

/** A claim that was not checked, with the reason and without a rating. */
export function uncheckedClaimDocument(
  publication: Publication<ClaimSubject>,
  setting: Setting,
): WithContext<ClaimLeaf> {
  const { subject, revision, at } = publication;
  return {
    '@context': 'https://schema.org',
    ...claimNode(subject, setting.site),
    '@id': ownThing(publication, setting, 'claim'),
    version: revision,
    description: `${VERDICT_WORDS[subject.verdict]}: ${subject.because}`,
    image: ownForm(publication, setting, 'png'),
    sdDatePublished: at,
    sdPublisher: projectNode(setting.site),
  };
}
