import type { IsoDate } from '../lib/iso-date.ts';

export const SourceKind = {
  DATASET: 'DATASET',
  PRESS_RELEASE: 'PRESS_RELEASE',
  REPORT: 'REPORT',
  PAPER: 'PAPER',
  NEWS: 'NEWS',
  SOCIAL_POST: 'SOCIAL_POST',
  LAW: 'LAW',
} as const;

export type SourceKind = (typeof SourceKind)[keyof typeof SourceKind];

/** How much of a source has been read by those who entered it. */
export const Seen = {
  IN_FULL: 'IN_FULL',
  EXCERPT: 'EXCERPT',
  SECOND_HAND: 'SECOND_HAND',
  NOT_SEEN: 'NOT_SEEN',
} as const;

export type Seen = (typeof Seen)[keyof typeof Seen];

/** A publication or data set that figures come from. */
export interface Source {
  readonly label: 'Source';
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publisherId: string;
  readonly url: string | null;
  readonly publishedOn: IsoDate | null;
  readonly retrievedOn: IsoDate | null;
  readonly kind: SourceKind;
  readonly seen: Seen;
  readonly citation: string;
}
