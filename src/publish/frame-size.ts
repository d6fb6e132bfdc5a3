import type { Setting } from './forms.ts';
import type { Publication } from './publication.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The widest and narrowest frame that what is inside is made for. */
const WIDEST = 800;
const NARROWEST = 280;

/** What stands under a picture in its frame, and the lines round both. */
const FOOT = 52;

/**
 * The size of a frame for a subject, in dots, within what is allowed. Pictures keep their proportions; the text of a card
 * becomes higher as it becomes narrower. Where too little is allowed for all of it, the frame scrolls.
 */
export function frameSizeOf(
  { subject }: Publication,
  { view }: Pick<Setting, 'view'>,
  picture: Size | null,
  most: { readonly width?: number | undefined; readonly height?: number | undefined } = {},
): Size {
  const natural = picture ?? { width: 640, height: 220 };
  const width = Math.min(most.width ?? WIDEST, WIDEST, natural.width);
  const isCard = picture === null || (subject.kind === 'claim' && view === 'main');
  const height = isCard ? cardHeight(natural, width) : Math.round((natural.height * width) / natural.width) + FOOT;
  return { width, height: Math.min(most.height ?? height, height) };
}

/** The card is text, which takes as much room as before and a little more for shorter lines. */
function cardHeight({ width, height }: Size, narrow: number): number {
  const ratio = width / Math.max(narrow, NARROWEST);
  return Math.round(height * (1 + (ratio - 1) * 1.1)) + FOOT;
}
