import type { UncheckedClaim } from '../domain/claim.ts';
import type { GraphRecord } from '../domain/records.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { SeedRecords } from './seed.ts';

/** The records of one origin as the graph takes them, once each claim has its verdict. */
export function graphRecords(
  records: SeedRecords,
  verdictOf: (claim: UncheckedClaim) => Verdict,
): readonly GraphRecord[] {
  return [
    ...records.Agent,
    ...records.Source,
    ...records.Series,
    ...records.Observation,
    ...records.Metric,
    ...records.Article,
    ...records.Evidence,
    ...records.Claim.map((claim) => ({ ...claim, verdict: verdictOf(claim) })),
    ...records.Factor,
    ...records.CausalLink,
    ...records.Loop,
  ];
}
