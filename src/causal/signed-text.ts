import type { Polarity } from '../domain/causal-link.ts';
import { LETTERS, SIGNS } from '../domain/causal-notation.ts';
import type { LoopPolarity } from '../domain/loop-polarity.ts';

/** A step of a loop as the notation needs it. */
export interface SignedStep {
  readonly from: string;
  readonly polarity: Polarity;
  readonly delayed: boolean;
}

/**
 * A loop in the notation of causal loop diagrams: the sign of each link before its arrow, two bars across the arrow for
 * a delay, and R or B for the loop. "yields + →|| interest + → deficit + → yields   (R)"
 */
export function signedText(steps: readonly SignedStep[], polarity: LoopPolarity): string {
  const walk = steps.map((step) => `${step.from} ${SIGNS[step.polarity]} →${step.delayed ? '||' : ''}`);
  return `${walk.join(' ')} ${steps[0]?.from ?? ''}   (${LETTERS[polarity]})`;
}
