import fc from 'fast-check';
import type { Publication } from '../../src/publish/publication.ts';
import type { Subject, SubjectKind } from '../../src/publish/subjects/subject.ts';
import { anyText } from './any-text.ts';
import { sample, saying } from './sample-publications.ts';

/** Subjects of the seed that are soon written, one of each kind that is not a long list. */
const SMALL: readonly (readonly [SubjectKind, string])[] = [
  ['claim', 'everything-rally-c003'],
  ['claim', 'everything-rally-c004'],
  ['claim', 'everything-rally-c083'],
  ['source', 'federal-reserve-h15'],
  ['loop', 'doom-loop'],
  ['causal-link', 'net-issuance-to-treasury-10y-yield'],
];

/** What a subject is called where every text of it is another. */
export interface Said {
  readonly text: string;
  readonly publication: Publication<Subject>;
  /** The same subject where every text is a plain word: what the other may not differ from but in its texts. */
  readonly plain: Publication<Subject>;
}

/** A subject of one of these kinds whose texts are any text at all. */
export async function anyPublication(...kinds: readonly SubjectKind[]): Promise<fc.Arbitrary<Said>> {
  const some = SMALL.filter(([kind]) => kinds.length === 0 || kinds.includes(kind));
  const publications = await Promise.all(some.map(([kind, slug]) => sample(kind, slug)));
  return fc.tuple(fc.constantFrom(...publications), anyText).map(([publication, text]) => ({
    text,
    publication: saying(text, publication),
    plain: saying('Word', publication),
  }));
}
