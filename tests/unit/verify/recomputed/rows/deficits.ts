import type { Row } from '../row.ts';

/** Deficits, past and projected. */
export const DEFICITS: readonly Row[] = [
  {
    number: 'C031',
    // The printed headline, 1,865 billion, rounds to the same; the series is used because it knows the outcome.
    published: ['MISDATED', '1871831000000 USD', '2025-01: 1871831000000'],
    outcome: ['CONTRADICTED', '1781770000000 USD'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C032',
    // The headline; the series, which leaves two items out, has 2,519 billion, and adjusted for timing it is 2,699.
    published: ['CLOSE', '2532000000000 USD'],
    register: 'contradicted',
    recomputed: 'C',
    deviation:
      'Each figure that CBO gave for 2035 in January 2025 lies within one printed step and 4 percent; only the baseline of February 2026, later than the article, is further off.',
  },
  {
    number: 'C033',
    // As CBO printed it, adjusted for the timing of payments; the series is not adjusted and has 5.7.
    published: ['ACCURATE', '6.1 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C034',
    published: ['CONTRADICTED', '1.61 times'],
    register: 'misleading',
    recomputed: 'X',
    deviation:
      'A number in words is good to a tenth: "nearly double" begins at 1.8, and a review may not soften what the sum refutes.',
  },
  {
    number: 'C035',
    published: ['ACCURATE', '3.7924 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C037',
    // The share of 2035 over that of 2025: flat is once, give or take a twentieth.
    published: ['CONTRADICTED', '0.836 times'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C097',
    published: ['ACCURATE', '5.87 percent'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: '5.87 percent rounds to 6, and what rounds to the print is accurate, not close.',
  },
];
