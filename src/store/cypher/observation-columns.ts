/** The properties of an observation in the order of the rows that create it; the id of its series comes after them. */
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
  'origin',
] as const;
