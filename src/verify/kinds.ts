import type { ClaimKind } from '../domain/claim.ts';

type Kinds = readonly (ClaimKind | null)[];

/** Kinds that tell what was. A projection is judged on what its speaker had published, and is never waited for. */
export const TELLS_WHAT_WAS: Kinds = ['HISTORICAL_FACT', 'ESTIMATE', 'ARITHMETIC', null];

/** Of these the period must be over; a sum of what is planned can be redone while the plan runs. */
export const TELLS_A_PERIOD: Kinds = ['HISTORICAL_FACT', 'ESTIMATE'];

/** Kinds that tell what somebody expects. */
export const PROJECTS: Kinds = ['OFFICIAL_PROJECTION', 'FORECAST'];

/** Kinds of which what happened since can be told. */
export const HAS_OUTCOME: Kinds = [...PROJECTS, 'SCENARIO'];
