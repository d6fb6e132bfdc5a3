import type { Row } from '../row.ts';

/** A decade of debt, to the last quarter that was out, and the corporate bonds forecast for 2026. */
export const SUPPLY: readonly Row[] = [
  {
    number: 'C012',
    // A stock stands in for what was issued: no series of gross issuance is held.
    published: ['ACCURATE', '2.31 times'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C013',
    published: ['ACCURATE', '1.690 times'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C014',
    published: ['CONTRADICTED', '12.8 percent'],
    register: 'within rounding',
    recomputed: 'X',
    deviation:
      '12.8 percent is 28 percent above the print, which no rounding bridges; and a window of ten years is too long to be moved by a year.',
  },
  {
    number: 'C015',
    published: ['ACCURATE', '2250000000000 USD'],
    register: 'misleading',
    recomputed: 'A',
    deviation:
      'One bank did forecast that sum. That others had 1.6 to 2.46 trillion, and that it is told as a fact, is for a review to say.',
  },
  {
    number: 'C016',
    // The bank gave its 400 billion as a floor; 140 and 300 billion of another bank are 6 and 13 percent.
    published: ['CONTRADICTED', '0.178 share'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C100',
    published: ['NOT_CHECKABLE', null],
    latest: ['NOT_CHECKABLE', '0.41 percentage points'],
    register: 'cannot be checked',
    recomputed: 'P',
    deviation:
      'No day is named by which yields must be higher, so there is none to wait for; the 41 basis points until July 2026 are what happened since.',
  },
];
