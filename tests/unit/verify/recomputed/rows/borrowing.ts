import type { Row } from '../row.ts';

/** What the Treasury borrows, and how fast. C005, C006 and C088 speak of one pace. */
export const BORROWING: readonly Row[] = [
  {
    number: 'C001',
    published: ['ACCURATE', '1147000000000 USD'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: '1,147 billion rounds to 1.1 trillion, and what rounds to the print is accurate, not close.',
  },
  {
    number: 'C002',
    published: ['MISDATED', '1.94 months', '2025-10-08: 5.72'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C003',
    published: ['ACCURATE', '1147000000000 USD'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C004',
    published: ['ACCURATE', '158000000000 USD'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C005',
    published: ['ACCURATE', '191166666667 USD per month'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: '"Nearly" admits ten percent below, so 191 billion satisfies it and is more than close.',
  },
  {
    number: 'C006',
    // How many of the quarters of a whole year, season and all, ran at 180 to 200 billion a month. A year, because the
    // one quarter in which taxes come in proves little by itself.
    published: ['PENDING', null],
    latest: ['CONTRADICTED', '50 percent'],
    register: 'contradicted',
    recomputed: 'XP',
    deviation:
      'The Treasury gave its figure for the spring on 2 February 2026, two days after the article, so until then this was pending; two of the four quarters are off, not the low one alone.',
  },
  {
    number: 'C088',
    // The pace itself, as in C005: how long it lasts is what C006 says. The four quarters of C006 come to 190.9 billion
    // a month, so that a year gives the same answer as the half-year planned.
    published: ['CLOSE', '191166666667 USD per month'],
    register: 'misleading',
    recomputed: 'C',
    deviation:
      'A picture is for a review to call misleading; the figure is 4 percent above the planned pace, and above that of the whole year, which is close to a round 200.',
  },
];
