import type { Row } from '../row.ts';

/** The part of the debt that is held abroad. */
export const FOREIGN_SHARE: readonly Row[] = [
  {
    number: 'C017',
    // Country totals hold private owners too, so the share is an upper bound.
    published: ['ACCURATE', '0.62 share'],
    register: 'within rounding',
    recomputed: 'X',
    deviation:
      'Central banks are named, so their holdings are what the two are held against, not those of all foreigners; of these China and Japan had 44 percent in 2008.',
  },
  {
    number: 'C018',
    // The mean of all sixteen quarters, so that none is picked; the highest is 48.6 percent.
    published: ['CLOSE', '47.6 percent'],
    register: 'within rounding',
    recomputed: 'C',
  },
  {
    number: 'C019',
    published: ['CLOSE', '30.52 percent'],
    register: 'supported',
    recomputed: 'C',
    deviation:
      'The last quarter out by the day of the article, 30.52 percent, prints as 31; the 30.0 that would bear it out are of December, published in February 2026.',
  },
  {
    number: 'C030',
    published: ['ACCURATE', '-0.264 share'],
    latest: ['ACCURATE', '-0.266 share'],
    register: 'supported',
    recomputed: 'A',
  },
];
