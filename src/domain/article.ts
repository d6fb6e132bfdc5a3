import type { IsoDate } from '../lib/iso-date.ts';

/** An article whose claims are in the graph. Its text is never stored; the hash says which text the locators are in. */
export interface Article {
  readonly label: 'Article';
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publishedOn: IsoDate | null;
  readonly publishedOnIsExact: boolean;
  readonly publisherId: string | null;
  readonly sha256: string;
  /** Labels of ours for its headings, in order. */
  readonly sections: readonly string[];
}
