import type { PictureText } from '../pictures/picture.ts';
import type { Snippet } from '../texts/snippet.ts';

/** A picture as a page shows it. */
export interface ShownPicture extends PictureText {
  readonly width: number;
  readonly height: number;
}

/** What other writers contribute to a page. */
export interface PageParts {
  /** Linked data as JSON without "<" in it. */
  readonly jsonld: string;
  readonly snippets: readonly Snippet[];
  /** The main picture; null where there is none. */
  readonly picture: ShownPicture | null;
  /** The chart of a claim; null where there is none. */
  readonly chart: ShownPicture | null;
}
