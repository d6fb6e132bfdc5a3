import type { Row } from '../row.ts';

/** China's Treasuries and its gold. C021 and C073 print one amount, C024 and C025 one count. */
export const CHINA: readonly Row[] = [
  {
    number: 'C020',
    published: ['ACCURATE', '-586200000000 USD'],
    latest: ['ACCURATE', '-586600000000 USD'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: 'A direction holds or does not; there is nothing to round. Holdings fell in nine of twelve years.',
  },
  {
    number: 'C021',
    published: ['CLOSE', '683900000000 USD'],
    latest: ['CLOSE', '683500000000 USD'],
    register: 'within rounding',
    recomputed: 'C',
  },
  {
    number: 'C073',
    published: ['ACCURATE', '683900000000 USD'],
    latest: ['ACCURATE', '683500000000 USD'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C023',
    // Fourteen months against the first fourteen of the run before, which would have to be fewer ounces.
    published: ['CONTRADICTED', '0.146 times'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C024',
    published: ['ACCURATE', '14 months'],
    register: 'supported',
    recomputed: 'AU',
  },
  {
    number: 'C025',
    // What was known in January 2026: the figure of December, announced on the 7th. The fifteenth month came in February.
    published: ['ACCURATE', '14 months'],
    register: 'within rounding',
    recomputed: 'A',
    deviation:
      'A count is equal or not, and in January 2026 the count announced was 14; that later figures make it 15 and 16 does not change what stood then.',
  },
  {
    number: 'C074',
    published: ['UNVERIFIED', null],
    register: 'misleading',
    recomputed: 'X',
    deviation:
      'Without a printed result there is nothing to refute, and one year in which yields fell as well refutes no elasticity; a review can say that the sum is not valid.',
  },
  {
    number: 'C101',
    published: ['NOT_CHECKABLE', null],
    register: 'cannot be checked',
    recomputed: 'N',
  },
];
