import type { Polarity } from '../domain/causal-link.ts';
import type { LoopPolarity } from '../domain/loop-polarity.ts';

const SIGNS: { readonly [P in Polarity]: string } = { POSITIVE: '+', NEGATIVE: '−', UNKNOWN: '?' };
const LETTERS: { readonly [P in LoopPolarity]: string } = { REINFORCING: 'R', BALANCING: 'B', INDETERMINATE: '?' };

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
