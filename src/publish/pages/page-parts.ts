import type { Picture, PictureText } from '../pictures/picture.ts';
import type { Snippet } from '../texts/snippet.ts';

/** A picture as a page shows it. */
export interface ShownPicture extends PictureText, Omit<Picture, 'svg'> {}

/** A chart as a page shows it, laid out for a column of text and for a telephone. */
export interface ShownChart extends ShownPicture {
  readonly narrow: ShownPicture;
}

/** What other writers contribute to a page. */
export interface PageParts {
  /** Linked data as JSON without "<" in it. */
  readonly jsonld: string;
  readonly snippets: readonly Snippet[];
  /** The main picture; null where there is none. */
  readonly picture: ShownPicture | null;
  /** The chart of a claim or series; null where there is none. */
  readonly chart: ShownChart | null;
  /** Factors and links as markup of SVG in the colours of the page; null where the subject has none. */
  readonly graph: string | null;
}
