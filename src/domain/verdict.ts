/** The outcomes of holding a printed figure against data, in the order in which lists are sorted by verdict. */
export const Verdict = {
  ACCURATE: 'ACCURATE',
  CLOSE: 'CLOSE',
  MISDATED: 'MISDATED',
  MISLEADING: 'MISLEADING',
  CONTRADICTED: 'CONTRADICTED',
  PENDING: 'PENDING',
  UNVERIFIED: 'UNVERIFIED',
  NOT_CHECKABLE: 'NOT_CHECKABLE',
} as const;

export type Verdict = (typeof Verdict)[keyof typeof Verdict];
