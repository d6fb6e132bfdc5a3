import type { Settled, UncheckedClaim } from '../domain/claim.ts';
import type { GraphRecord } from '../domain/records.ts';
import type { SeedRecords } from './seed.ts';

/** The records of one origin as the graph takes them, once it is settled what is thought of each claim. */
export function graphRecords(records: SeedRecords, settle: (claim: UncheckedClaim) => Settled): readonly GraphRecord[] {
  return [
    ...records.Agent,
    ...records.Source,
    ...records.Series,
    ...records.Observation,
    ...records.Metric,
    ...records.Article,
    ...records.Evidence,
    ...records.Claim.map((claim) => ({ ...claim, ...settle(claim) })),
    ...records.Review,
    ...records.Factor,
    ...records.CausalLink,
    ...records.Loop,
    ...records.Scenario,
  ];
}
