import type { ClaimSubject } from '../subjects/claim.ts';
import type { Names } from './names.ts';
import { about, place, type Triple, text, word } from './terms.ts';

/**
 * Where the figure is printed, as Web Annotation selects it: code points in the text with that SHA-256. The text itself is
 * not kept here, so that its hash is all by which a copy can be told to be the one.
 */
export function placeProvenance({ article, locator }: ClaimSubject, { part, thing }: Names): readonly Triple[] {
  return [
    ...about(part('printed'), [['prov:wasQuotedFrom', part('place')]]),
    ...about(part('place'), [
      ['a', word('oa:SpecificResource')],
      ['oa:hasSource', part('text')],
      ['oa:hasSelector', part('position')],
    ]),
    ...about(part('position'), [
      ['a', word('oa:TextPositionSelector')],
      ['oa:start', place(locator.start)],
      ['oa:end', place(locator.end)],
    ]),
    ...about(part('text'), [
      ['a', word('schema:MediaObject')],
      ['schema:encodesCreativeWork', thing('article', article.slug)],
      ['schema:sha256', text(locator.sha256)],
    ]),
  ];
}
