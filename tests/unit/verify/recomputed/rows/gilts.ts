import type { Row } from '../row.ts';

/** The British crisis of 2022. */
export const GILTS: readonly Row[] = [
  {
    number: 'C067',
    published: ['CONTRADICTED', '123 basis points'],
    register: 'within rounding',
    recomputed: 'U',
    deviation:
      'Both ends were found since: 3.77 percent before the budget and more than 5 on 28 September, at least 123 basis points in four trading days. The print is too low by a fifth, no rounding, though the point it makes stands.',
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
