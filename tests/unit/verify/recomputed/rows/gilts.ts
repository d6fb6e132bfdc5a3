import type { Row } from '../row.ts';

/** The British crisis of 2022. */
export const GILTS: readonly Row[] = [
  {
    number: 'C067',
    start: 7949,
    printed: 'spiked 100 basis points',
    reads: 'up 100 basis points',
    kind: 'HISTORICAL_FACT',
    period: ['2022-09-22 to 2022-09-28', '2022-09-22', '2022-09-28', 'WEEK', 'STATED'],
    formula: 'found("everything-rally-c067-peak") - found("everything-rally-c067-start")',
    published: ['CONTRADICTED', '123 basis points'],
    register: 'within rounding',
    recomputed: 'U',
    deviation:
      'Both ends were found since: 3.77 percent before the budget and more than 5 on 28 September, at least 123 basis points in four trading days. The print is too low by a fifth, no rounding, though the point it makes stands.',
  },
  {
    number: 'C069',
    start: 8113,
    printed: '49 days',
    // From taking office to leaving it, which is when a resignation is handed in; it was announced after 44.
    kind: 'HISTORICAL_FACT',
    period: ['2022-09-06 to 2022-10-25', '2022-09-06', '2022-10-25', 'DAY', 'STATED'],
    formula: 'daysBetween("2022-09-06", "2022-10-25")',
    published: ['ACCURATE', '49 days'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: 'A count of days is equal or not, and she left office after 49.',
  },
  {
    number: 'C070',
    start: 8150,
    printed: '38 days',
    kind: 'HISTORICAL_FACT',
    period: ['2022-09-06 to 2022-10-14', '2022-09-06', '2022-10-14', 'DAY', 'STATED'],
    formula: 'daysBetween("2022-09-06", "2022-10-14")',
    published: ['ACCURATE', '38 days'],
    register: 'supported',
    recomputed: 'A',
  },
];
