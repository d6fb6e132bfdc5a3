import type { StoredCheck } from '../../domain/change.ts';
import { plain } from '../../domain/decimal.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Parameters } from '../graph-executor.ts';
import type { Relationship } from './mapping.ts';
import { toMany, toOne } from './neighbours.ts';

/** Id of the check of a claim on what had been published on its article's day. */
export function checkId(claimSlug: string): string {
  return `check_${sha256(`Check\n${claimSlug}\nas-published`).slice(0, 24)}`;
}

/** Written for those who read the graph by hand; answers are computed, so there is no way back to a Check. */
export function checkProperties({ check }: StoredCheck): Parameters {
  return {
    verdict: check.verdict,
    formula: check.formula,
    measured: check.measured && plain(check.measured),
    difference: check.difference && plain(check.difference),
    unit: check.unit,
    asOf: check.asOf,
    asOfIsExact: check.asOfIsExact,
    because: check.because,
    steps: check.steps.map((step) => step.text),
  };
}

export function checkRelationships({ claimId, claimSlug, check }: StoredCheck): readonly Relationship[] {
  const id = checkId(claimSlug);
  return [...toOne('Check OF Claim', id, claimId), ...toMany('Check DECIDED_BY Observation', id, check.observationIds)];
}
