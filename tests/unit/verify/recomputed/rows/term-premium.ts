import type { Row } from '../row.ts';

/** The 10-year term premium: of Kim and Wright in C048 to C050, of Adrian, Crump and Moench in the others. */
export const TERM_PREMIUM: readonly Row[] = [
  {
    number: 'C047',
    // "Near zero" is taken as a quarter of a point; at or below zero it was in 49.5 percent of the months.
    published: ['ACCURATE', '61.98 percent'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: 'More than half is reached or not; 62 percent reach it, and nothing is rounded.',
  },
  {
    number: 'C048',
    published: ['ACCURATE', '0.8131 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C049',
    published: ['ACCURATE', '2011 year'],
    register: 'supported',
    recomputed: 'XU',
    deviation:
      'The month ends of the model that the sentence is about are held since 1990, and the last one as high is March 2011; on the other model it would be June 2014.',
  },
  {
    number: 'C050',
    published: ['MISDATED', '0.6224 percent', '2025-12-29: 0.5495'],
    latest: ['MISDATED', '0.6148 percent', '2025-12-29: 0.5495'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C051',
    published: ['CONTRADICTED', '1.4463 percent', '1961-06..2023-12: 1.477'],
    register: 'misleading',
    recomputed: 'XM',
    deviation:
      'The mean is more than three printed steps lower, and a review may not soften that; samples that end in 2023 print 1.48, earlier than the 24 months that "now" may be off.',
  },
  {
    number: 'C052',
    published: ['CLOSE', '58.5176 percent'],
    register: 'within rounding',
    recomputed: 'C',
  },
  {
    number: 'C054',
    // The hundred basis points of C053 in other words; C053 itself rests on a paper that was not seen.
    published: ['ACCURATE', '1 percentage points'],
    register: 'misleading',
    recomputed: 'A',
    deviation: 'The conversion is right; that a forward premium passes whole into yields is for a review to doubt.',
  },
  {
    number: 'C082',
    published: ['NOT_CHECKABLE', '0.64 percent', '2011-07: 2.015'],
    register: 'cannot be checked',
    recomputed: 'N',
  },
];
