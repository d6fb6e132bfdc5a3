import type { Frequency } from '../domain/frequency.ts';

/** Frequencies that a series can have: no figure of a series is for several years. */
export type SeriesFrequency = Exclude<Frequency, 'MULTI_YEAR'>;

/** How the periods of each frequency are written; a week is written as its day. */
export const PERIOD_FORMS: {
  readonly [F in SeriesFrequency]: { readonly as: SeriesFrequency; readonly example: string };
} = {
  DAY: { as: 'DAY', example: '2026-01-30' },
  WEEK: { as: 'DAY', example: '2026-01-30' },
  MONTH: { as: 'MONTH', example: '2026-01' },
  QUARTER: { as: 'QUARTER', example: '2025Q4' },
  FISCAL_YEAR: { as: 'FISCAL_YEAR', example: 'FY2025' },
  YEAR: { as: 'YEAR', example: '2025' },
};
