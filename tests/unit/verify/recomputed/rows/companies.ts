import type { Row } from '../row.ts';

/** Bonds of the large technology companies. */
export const COMPANIES: readonly Row[] = [
  {
    number: 'C076',
    // Five companies, one more than named; the upside case of the same bank is 300 billion.
    published: ['CONTRADICTED', '140000000000 USD'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C078',
    published: ['NOT_CHECKABLE', null],
    register: 'supported',
    recomputed: 'N',
    deviation: 'No number is printed, so there is none to hold the spread against, small as it is.',
  },
  {
    number: 'C079',
    published: ['UNVERIFIED', null],
    register: 'misleading',
    recomputed: 'XU',
    deviation:
      'Either figure at hand is of another maturity, and would make the print close or refute it by the choice of the bond alone; a review can say what is being compared.',
  },
];
