import type { Row } from '../row.ts';

/**
 * Stocks falling together with bonds. Both sentences are held against the same window: from the last close before the
 * news to the lowest close of stocks in the rest of the month. There stocks fell by construction, so bonds decide.
 * Prices of the two funds may not be passed on and are cited one by one.
 */
export const STOCKS_AND_BONDS: readonly Row[] = [
  {
    number: 'C060',
    // Stocks fell 12.1 percent. Over the whole month bonds rose, and the two fell on four days of 21.
    published: ['ACCURATE', '-0.0040 share'],
    register: 'supported',
    recomputed: 'XA',
  },
  {
    number: 'C061',
    // Stocks fell 2.4 percent. The two fell on five days of 19.
    published: ['ACCURATE', '-0.0078 share'],
    register: 'contradicted',
    recomputed: 'XA',
    deviation:
      'The register takes days for April and one session for January. By one rule both fell both times; what fails is the cause named, since stocks rose on 12 January, and a cause is for a review.',
  },
];
