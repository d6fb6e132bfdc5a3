import type { Polarity } from '../domain/causal-link.ts';
import { LETTERS, SIGNS } from '../domain/causal-notation.ts';
import type { LoopPolarity } from '../domain/loop-polarity.ts';

/** A step of a loop or path as the notation needs it. */
export interface SignedStep {
  readonly from: string;
  readonly polarity: Polarity;
  readonly delayed: boolean;
}

const walk = (steps: readonly SignedStep[]): string =>
  steps.map((step) => `${step.from} ${SIGNS[step.polarity]} →${step.delayed ? '||' : ''}`).join(' ');

/** The letter of a loop with its number among those of the letter: "R1", "B2"; "?3" where a sign is not known. */
export const markOfLoop = (polarity: LoopPolarity, number: number | null): string =>
  `${LETTERS[polarity]}${number ?? ''}`;

/**
 * A loop in the notation of causal loop diagrams (J. D. Sterman, Business Dynamics, 2000, chapter 5): the sign of each
 * link before its arrow, two bars across the arrow for a delay, and R or B for the loop, numbered.
 * "yields + →|| interest + → deficit + → yields   (R1)"
 */
export function signedText(steps: readonly SignedStep[], polarity: LoopPolarity, number: number | null = null): string {
  return `${walk(steps)} ${steps[0]?.from ?? ''}   (${markOfLoop(polarity, number)})`;
}

/** A path in the same notation, ending with its own sign. "yields + →|| interest + → deficit   (+)" */
export function signedPath(steps: readonly SignedStep[], to: string, polarity: Polarity): string {
  return `${walk(steps)} ${to}   (${SIGNS[polarity]})`;
}
