import type { Row } from '../row.ts';

const FY2025 = ['FY2025', '2024-10-01', '2025-09-30', 'FISCAL_YEAR', 'STATED'] as const;
const FY2035 = ['FY2035', '2034-10-01', '2035-09-30', 'FISCAL_YEAR', 'STATED'] as const;

/** Deficits, past and projected. */
export const DEFICITS: readonly Row[] = [
  {
    number: 'C031',
    start: 3367,
    printed: '$1.9 trillion',
    // The printed headline, 1,865 billion, rounds to the same; the series is used because it knows the outcome.
    kind: 'OFFICIAL_PROJECTION',
    period: FY2025,
    formula: 'at("cbo/deficit@2025-01", "FY2025")',
    published: ['MISDATED', '1871831000000 USD', '2025-01: 1871831000000'],
    outcome: ['CONTRADICTED', '1781770000000 USD'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C032',
    start: 3407,
    printed: '$2.6 trillion',
    // The headline; the series, which leaves two items out, has 2,519 billion, and adjusted for timing it is 2,699.
    kind: 'OFFICIAL_PROJECTION',
    period: FY2035,
    formula: 'found("everything-rally-c032-cbo")',
    published: ['CLOSE', '2532000000000 USD'],
    register: 'contradicted',
    recomputed: 'C',
    deviation:
      'Each figure that CBO gave for 2035 in January 2025 lies within one printed step and 4 percent; only the baseline of February 2026, later than the article, is further off.',
  },
  {
    number: 'C033',
    start: 3469,
    printed: '6.1%',
    // As CBO printed it, adjusted for the timing of payments; the series is not adjusted and has 5.7.
    kind: 'OFFICIAL_PROJECTION',
    period: FY2035,
    formula: 'found("everything-rally-c033-cbo")',
    published: ['ACCURATE', '6.1 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C034',
    start: 3491,
    printed: 'nearly double',
    kind: 'ARITHMETIC',
    period: FY2035,
    formula: 'measured("everything-rally-c033") / measured("everything-rally-c035")',
    published: ['CONTRADICTED', '1.61 times'],
    register: 'misleading',
    recomputed: 'X',
    deviation:
      'A number in words is good to a tenth: "nearly double" begins at 1.8, and a review may not soften what the sum refutes.',
  },
  {
    number: 'C035',
    start: 3528,
    printed: '3.8%',
    kind: 'HISTORICAL_FACT',
    period: ['FY1975-FY2024', '1974-10-01', '2024-09-30', 'MULTI_YEAR', 'STATED'],
    formula: 'mean("omb/deficit-gdp", "FY1975", "FY2024")',
    published: ['ACCURATE', '3.7924 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C037',
    start: 3679,
    printed: 'flat',
    // The share of 2035 over that of 2025: flat is once, give or take a twentieth.
    reads: '1.0 times',
    kind: 'OFFICIAL_PROJECTION',
    period: ['FY2025-FY2035', '2024-10-01', '2035-09-30', 'MULTI_YEAR', 'STATED'],
    formula:
      'at("cbo/defense-discretionary@2025-01", "FY2035") / at("cbo/gdp@2025-01", "FY2035") / (at("cbo/defense-discretionary@2025-01", "FY2025") / at("cbo/gdp@2025-01", "FY2025"))',
    published: ['CONTRADICTED', '0.836 times'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C097',
    start: 11616,
    printed: '6%',
    kind: 'HISTORICAL_FACT',
    period: FY2025,
    formula: 'at("cbo/deficit-gdp", "FY2025")',
    published: ['ACCURATE', '5.87 percent'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: '5.87 percent rounds to 6, and what rounds to the print is accurate, not close.',
  },
];
