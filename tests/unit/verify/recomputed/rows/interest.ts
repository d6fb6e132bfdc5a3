import type { Row } from '../row.ts';

/** Interest on the debt. Of the nine weeks stated only the first month had been published, and is held. */
export const INTEREST: readonly Row[] = [
  {
    number: 'C007',
    published: ['MISDATED', null, '2025-10: 104400000000'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C008',
    // How long the figure of C007 took to add up: the days of October.
    published: ['CONTRADICTED', '4.43 weeks'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C009',
    published: ['CONTRADICTED', '23574193548 USD per week'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C010',
    published: ['MISDATED', null, '2025-10: 15.16'],
    register: 'within rounding',
    recomputed: 'M',
    deviation:
      'It is the share of October, 15.16 percent, told of the same nine weeks as the sum of C007, and one period cannot be wrong there and right here.',
  },
  {
    number: 'C011',
    published: ['ACCURATE', '1.087 times'],
    register: 'supported',
    recomputed: 'A',
  },
];
