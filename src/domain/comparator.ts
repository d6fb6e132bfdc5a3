/** What the wording round a figure asks of the measured value. */
export const Comparator = {
  EQUAL: 'EQUAL',
  ABOUT: 'ABOUT',
  LESS: 'LESS',
  AT_MOST: 'AT_MOST',
  MORE: 'MORE',
  AT_LEAST: 'AT_LEAST',
  BETWEEN: 'BETWEEN',
  INCREASE: 'INCREASE',
  DECREASE: 'DECREASE',
} as const;

export type Comparator = (typeof Comparator)[keyof typeof Comparator];
