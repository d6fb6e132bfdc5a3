import type { Row } from '../row.ts';

const A_YEAR = ['FY2027', '2026-10-01', '2027-09-30', 'FISCAL_YEAR', 'STATED'] as const;
const DECADE = ['FY2026-FY2035', '2025-10-01', '2035-09-30', 'MULTI_YEAR', 'STATED'] as const;

/** Defense, tariffs and the savings of a reform. */
export const SPENDING: readonly Row[] = [
  {
    number: 'C040',
    start: 4083,
    printed: '$1 trillion',
    // A vow is told, so the words of who made it decide.
    kind: 'FORECAST',
    period: A_YEAR,
    formula: 'found("everything-rally-c040-trump")',
    published: ['ACCURATE', '1000000000000 USD'],
    register: 'within rounding',
    recomputed: 'X',
    deviation:
      'Both ends of the vow are named in the post of 7 January 2026. Discretionary outlays of 893 billion, 11 percent less, are the wrong measure of it and refute nothing.',
  },
  {
    number: 'C042',
    start: 4138,
    printed: '$500 billion per year',
    kind: 'ARITHMETIC',
    period: A_YEAR,
    formula: '(measured("everything-rally-c041") - measured("everything-rally-c040")) / years(1)',
    published: ['ACCURATE', '500000000000 USD per year'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C043',
    start: 4266,
    printed: '$3 trillion',
    kind: 'OFFICIAL_PROJECTION',
    period: ['FY2025-FY2035', '2024-10-01', '2035-09-30', 'MULTI_YEAR', 'STATED'],
    formula: 'found("everything-rally-c043-cbo")',
    published: ['CONTRADICTED', '2500000000000 USD'],
    register: 'misleading',
    recomputed: 'X',
    deviation:
      'Revenue is printed, and of the 3.0 trillion that CBO had published by then 2.5 are revenue, 17 percent less, the rest saved interest. A review may not soften that; the 3.1 trillion between baselines are of 11 February 2026, after the article.',
  },
  {
    number: 'C087',
    start: 10421,
    printed: '$7-8 trillion',
    // All deficits of the decade, a third of which the scenario would save.
    kind: 'SCENARIO',
    period: DECADE,
    formula: 'sum("cbo/deficit@2025-01", "FY2026", "FY2035")',
    published: ['NOT_CHECKABLE', '21676448000000 USD'],
    register: 'cannot be checked',
    recomputed: 'N',
  },
];
