/** The properties of an observation in the order of the rows that create it; the origin, the same for all, is apart. */
export const OBSERVATION_COLUMNS = [
  'id',
  'period',
  'periodStart',
  'periodEnd',
  'frequency',
  'value',
  'vintage',
  'releasedOn',
  'releasedOnIsEstimated',
] as const;
