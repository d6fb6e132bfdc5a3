import type { Row } from '../row.ts';

const NOW = ['2026-01-31', '2026-01-31', '2026-01-31', 'DAY', 'NOW'] as const;

/** Bonds of the large technology companies. */
export const COMPANIES: readonly Row[] = [
  {
    number: 'C076',
    start: 9109,
    printed: '$500+ billion',
    // Five companies, one more than named; the upside case of the same bank is 300 billion.
    kind: 'FORECAST',
    period: ['2026', '2026-01-01', '2026-12-31', 'YEAR', 'STATED'],
    formula: 'found("everything-rally-c076-bofa")',
    published: ['CONTRADICTED', '140000000000 USD'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C078',
    start: 9197,
    printed: 'only slightly above',
    reads: null,
    kind: 'SCENARIO',
    period: NOW,
    formula: null,
    notCheckedBecause:
      'How much is slight is an opinion. The spread of all investment-grade bonds was 0.73 to 0.79 percentage points in January 2026.',
    published: ['NOT_CHECKABLE', null],
    register: 'supported',
    recomputed: 'N',
    deviation: 'No number is printed, so there is none to hold the spread against, small as it is.',
  },
  {
    number: 'C079',
    start: 9298,
    printed: '5.5%',
    kind: 'HISTORICAL_FACT',
    period: NOW,
    formula: null,
    notCheckedBecause:
      'No yield of a Microsoft bond of about ten years was found: 3.75 percent is of one due in 2030, and 5.34 percent the mean of the best-rated bonds of twenty years and more.',
    published: ['UNVERIFIED', null],
    register: 'misleading',
    recomputed: 'XU',
    deviation:
      'Either figure at hand is of another maturity, and would make the print close or refute it by the choice of the bond alone; a review can say what is being compared.',
  },
];
