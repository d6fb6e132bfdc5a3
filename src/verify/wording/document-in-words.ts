import type { Seen } from '../../domain/source.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { FoundFigure } from '../facts.ts';

const HOW_SEEN: { readonly [S in Seen]: string | null } = {
  IN_FULL: null,
  EXCERPT: 'read in an excerpt',
  SECOND_HAND: 'known only at second hand',
  NOT_SEEN: 'not seen',
};

type Document = Pick<FoundFigure, 'sourceTitle' | 'seen' | 'publishedOn'>;

/** What a reader must know of a document: how it was read, and on a day asked that nobody knows when it came out. */
function known({ seen, publishedOn }: Document, asOf: IsoDate | null): readonly string[] {
  const how = HOW_SEEN[seen];
  return [
    ...(how === null ? [] : [how]),
    ...(asOf !== null && publishedOn === null ? ['published on an unknown day'] : []),
  ];
}

/** A document as a sentence names it: "Final Score" (read in an excerpt). */
export function documentInWords(document: Document, asOf: IsoDate | null): string {
  const words = known(document, asOf);
  return `"${document.sourceTitle}"${words.length === 0 ? '' : ` (${words.join(', ')})`}`;
}

/** The same among the sources of a sum, which stand in brackets already: "Final Score", read in an excerpt. */
export function documentAmongSources(document: Document, asOf: IsoDate | null): string {
  return [`"${document.sourceTitle}"`, ...known(document, asOf)].join(', ');
}
