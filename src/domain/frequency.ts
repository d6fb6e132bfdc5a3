/** How long the periods of a series or claim are, shortest first. FISCAL_YEAR is the United States' (October to September). */
export const Frequency = {
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  FISCAL_YEAR: 'FISCAL_YEAR',
  YEAR: 'YEAR',
  MULTI_YEAR: 'MULTI_YEAR',
} as const;

export type Frequency = (typeof Frequency)[keyof typeof Frequency];
