import type { Row } from '../row.ts';

const PLAN =
  'at("treasury/net-marketable-borrowing@2025-11-03", "2025Q4") + at("treasury/net-marketable-borrowing@2025-11-03", "2026Q1")';

/** What the Treasury borrows, and how fast. C005, C006 and C088 speak of one pace. */
export const BORROWING: readonly Row[] = [
  {
    number: 'C001',
    start: 72,
    printed: '$1.1 trillion',
    kind: 'OFFICIAL_PROJECTION',
    period: ['2025Q4-2026Q1', '2025-10-01', '2026-03-31', 'QUARTER', 'STATED'],
    formula: PLAN,
    published: ['ACCURATE', '1147000000000 USD'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: '1,147 billion rounds to 1.1 trillion, and what rounds to the print is accurate, not close.',
  },
  {
    number: 'C002',
    start: 108,
    printed: 'next six months',
    reads: 'six months',
    kind: 'OFFICIAL_PROJECTION',
    period: ['2026-01-31', '2026-01-31', '2026-01-31', 'DAY', 'NOW'],
    formula: 'months(daysBetween($to, "2026-03-31") / days(30.4375))',
    published: ['MISDATED', '1.94 months', '2025-10-08: 5.72'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C003',
    start: 225,
    printed: '$1,147 billion',
    kind: 'OFFICIAL_PROJECTION',
    period: ['2025Q4-2026Q1', '2025-10-01', '2026-03-31', 'QUARTER', 'STATED'],
    formula: PLAN,
    published: ['ACCURATE', '1147000000000 USD'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C004',
    start: 274,
    printed: '$158 billion',
    kind: 'ARITHMETIC',
    period: ['2025Q4-2026Q1', '2025-10-01', '2026-03-31', 'QUARTER', 'STATED'],
    formula:
      'measured("everything-rally-c003") - (at("treasury/net-marketable-borrowing@2025-02-03", "2024Q4") + at("treasury/net-marketable-borrowing@2025-04-28", "2025Q1"))',
    published: ['ACCURATE', '158000000000 USD'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C005',
    start: 344,
    printed: 'nearly $200 billion',
    reads: 'nearly $200 billion a month',
    kind: 'ARITHMETIC',
    period: ['2025Q4-2026Q1', '2025-10-01', '2026-03-31', 'QUARTER', 'STATED'],
    formula: 'measured("everything-rally-c003") / months(6)',
    published: ['ACCURATE', '191166666667 USD per month'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: '"Nearly" admits ten percent below, so 191 billion satisfies it and is more than close.',
  },
  {
    number: 'C006',
    start: 398,
    printed: 'every month',
    reads: '100%',
    // How many of the quarters of a whole year, season and all, ran at 180 to 200 billion a month. A year, because the
    // one quarter in which taxes come in proves little by itself.
    kind: 'ESTIMATE',
    period: ['2025Q3-2026Q2', '2025-07-01', '2026-06-30', 'YEAR', 'STATED'],
    formula: 'share("treasury/net-marketable-borrowing", "between", 540000000000, 600000000000, "2025Q3", "2026Q2")',
    published: ['PENDING', null],
    latest: ['CONTRADICTED', '50 percent'],
    register: 'contradicted',
    recomputed: 'XP',
    deviation:
      'The Treasury gave its figure for the spring on 2 February 2026, two days after the article, so until then this was pending; two of the four quarters are off, not the low one alone.',
  },
  {
    number: 'C088',
    start: 10935,
    printed: '$200 billion per month',
    // The pace itself, as in C005: how long it lasts is what C006 says. The four quarters of C006 come to 190.9 billion
    // a month, so that a year gives the same answer as the half-year planned.
    kind: 'ARITHMETIC',
    period: ['2025Q4-2026Q1', '2025-10-01', '2026-03-31', 'QUARTER', 'STATED'],
    formula: 'measured("everything-rally-c003") / months(6)',
    published: ['CLOSE', '191166666667 USD per month'],
    register: 'misleading',
    recomputed: 'C',
    deviation:
      'A picture is for a review to call misleading; the figure is 4 percent above the planned pace, and above that of the whole year, which is close to a round 200.',
  },
];
