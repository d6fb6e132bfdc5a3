import { periodsBy, written } from './period-mention.ts';

/** "2026-01-30", "2026-01", "2025Q4", "FY2025". */
export const isoPeriods = periodsBy(
  'as series write them',
  /(?<![\w-])(?<text>(?:19|20|21)\d\d-\d\d-\d\d|(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])|(?:19|20|21)\d\dq[1-4])(?![\w%-])/g,
  ({ text = '' }) => written(text.toUpperCase()),
);
