import type { Verdict } from '../domain/verdict.ts';

/** How a command ends: what was asked about is right, it is not (or could not be told), or the command was not understood. */
export const EXIT = { RIGHT: 0, NOT_RIGHT: 1, USAGE: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Verdicts that bear a figure out. */
const RIGHT: readonly Verdict[] = ['ACCURATE', 'CLOSE'];

/** Verdicts that speak against a figure; one that waits or cannot be told does not. */
const WRONG: readonly Verdict[] = ['MISDATED', 'MISLEADING', 'CONTRADICTED'];

/** Of one figure: right, or else not. */
export const exitOfOne = (verdict: Verdict): ExitCode => (RIGHT.includes(verdict) ? EXIT.RIGHT : EXIT.NOT_RIGHT);

/** Of many: not right as soon as one speaks against its figure. */
export const exitOfMany = (verdicts: readonly Verdict[]): ExitCode =>
  verdicts.some((verdict) => WRONG.includes(verdict)) ? EXIT.NOT_RIGHT : EXIT.RIGHT;
