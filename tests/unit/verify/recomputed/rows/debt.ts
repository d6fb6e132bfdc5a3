import type { Row } from '../row.ts';

/** Debt held by the public in percent of GDP. */
export const DEBT: readonly Row[] = [
  {
    number: 'C062',
    published: ['ACCURATE', '118.48 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C063',
    // The headline: the value of that year in the series was taken from it, so that the series proves nothing.
    published: ['ACCURATE', '156 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C064',
    published: ['ACCURATE', '106 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C065',
    published: ['ACCURATE', '2029 year'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C098',
    published: ['CLOSE', '99.4 percent'],
    register: 'within rounding',
    recomputed: 'C',
  },
];
