import { ClaimKind } from '../domain/claim.ts';
import { Verdict } from '../domain/verdict.ts';

/** The verdict on a claim that nothing measures: a scenario never can be checked, anything else has not been. */
export function verdictWithoutFormula(kind: ClaimKind): Verdict {
  return kind === ClaimKind.SCENARIO ? Verdict.NOT_CHECKABLE : Verdict.UNVERIFIED;
}
