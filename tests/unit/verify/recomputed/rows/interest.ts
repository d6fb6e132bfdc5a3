import type { Row } from '../row.ts';

const NINE_WEEKS = ['first nine weeks of FY2026', '2025-10-01', '2025-12-02', 'MONTH', 'STATED'] as const;

/** Interest on the debt. Of the nine weeks stated only the first month had been published, and is held. */
export const INTEREST: readonly Row[] = [
  {
    number: 'C007',
    start: 504,
    printed: '$104 billion',
    kind: 'HISTORICAL_FACT',
    period: NINE_WEEKS,
    formula: 'sum("mts/gross-interest", $from, $to)',
    published: ['MISDATED', null, '2025-10: 104400000000'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C008',
    start: 556,
    printed: 'nine weeks',
    // How long the figure of C007 took to add up: the days of October.
    kind: 'HISTORICAL_FACT',
    period: NINE_WEEKS,
    formula: 'weeks(daysBetween("2025-10-01", "2025-11-01") / days(7))',
    published: ['CONTRADICTED', '4.43 weeks'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C009',
    start: 590,
    printed: '$11.5 billion per week',
    kind: 'ARITHMETIC',
    period: NINE_WEEKS,
    formula: 'at("mts/gross-interest", "2025-10") / measured("everything-rally-c008")',
    published: ['CONTRADICTED', '23574193548 USD per week'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C010',
    start: 657,
    printed: '15%',
    kind: 'HISTORICAL_FACT',
    period: NINE_WEEKS,
    formula: 'sum("mts/gross-interest", $from, $to) / sum("mts/outlays", $from, $to)',
    published: ['MISDATED', null, '2025-10: 15.16'],
    register: 'within rounding',
    recomputed: 'M',
    deviation:
      'It is the share of October, 15.16 percent, told of the same nine weeks as the sum of C007, and one period cannot be wrong there and right here.',
  },
  {
    number: 'C011',
    start: 709,
    printed: 'costs more than',
    kind: 'HISTORICAL_FACT',
    period: ['FY2025', '2024-10-01', '2025-09-30', 'FISCAL_YEAR', 'STATED'],
    formula: 'at("cbo/net-interest", "FY2025") / at("cbo/defense-discretionary", "FY2025")',
    published: ['ACCURATE', '1.087 times'],
    register: 'supported',
    recomputed: 'A',
  },
];
