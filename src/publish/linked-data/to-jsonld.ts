import { jsonText } from '../../lib/json-text.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { SubjectKind, Subjects } from '../subjects/subject.ts';
import { articleDocument } from './article.ts';
import { causalLinkDocument } from './causal-link.ts';
import { causalMapDocument } from './causal-map.ts';
import { claimReviewOf } from './claim-review.ts';
import { loopDocument } from './loop.ts';
import { seriesDocument } from './series.ts';
import { sourceDocument } from './source.ts';
import { uncheckedClaimDocument } from './unchecked-claim.ts';

type Writer<K extends SubjectKind> = (publication: Publication<Subjects[K]>, setting: Setting) => object;

const WRITERS: { readonly [K in SubjectKind]: Writer<K> } = {
  article: articleDocument,
  claim: (publication, setting) => claimReviewOf(publication, setting) ?? uncheckedClaimDocument(publication, setting),
  series: seriesDocument,
  source: sourceDocument,
  loop: loopDocument,
  'causal-link': causalLinkDocument,
  'causal-map': causalMapDocument,
};

/** A subject as JSON-LD in words of schema.org alone; it can stand in a script element, since it has no "<". */
export function toJsonLd(publication: Publication, setting: Setting): string {
  const write = WRITERS[publication.subject.kind] as Writer<SubjectKind>;
  return `${jsonText(write(publication as Publication<never>, setting), 2)}\n`;
}
