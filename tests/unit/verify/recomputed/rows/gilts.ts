import type { Row } from '../row.ts';

/** The British crisis of 2022. */
export const GILTS: readonly Row[] = [
  {
    number: 'C067',
    published: ['UNVERIFIED', null],
    register: 'within rounding',
    recomputed: 'U',
    deviation:
      'No maturity is named. At 30 years both ends were found since, 3.77 percent and more than 5, at least 123 basis points; the 10-year yield, which is said to have risen by about 100, is not held.',
  },
  {
    number: 'C069',
    // From taking office to leaving it, which is when a resignation is handed in; it was announced after 44.
    published: ['ACCURATE', '49 days'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: 'A count of days is equal or not, and she left office after 49.',
  },
  {
    number: 'C070',
    published: ['ACCURATE', '38 days'],
    register: 'supported',
    recomputed: 'A',
  },
];
