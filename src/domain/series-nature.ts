/** What kind of figure a series is made of: only flows add up over time. */
export const SeriesNature = {
  FLOW: 'FLOW',
  STOCK: 'STOCK',
  ANNUAL_RATE: 'ANNUAL_RATE',
  RATIO: 'RATIO',
  PRICE: 'PRICE',
} as const;

export type SeriesNature = (typeof SeriesNature)[keyof typeof SeriesNature];
