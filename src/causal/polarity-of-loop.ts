import { Polarity } from '../domain/causal-link.ts';
import { LoopPolarity } from '../domain/loop-polarity.ts';

/** Reinforcing when an even number of links are negative, balancing when odd, indeterminate when a sign is unknown. */
export function polarityOfLoop(signs: readonly Polarity[]): LoopPolarity {
  if (signs.includes(Polarity.UNKNOWN)) return LoopPolarity.INDETERMINATE;
  const negative = signs.filter((sign) => sign === Polarity.NEGATIVE).length;
  return negative % 2 === 0 ? LoopPolarity.REINFORCING : LoopPolarity.BALANCING;
}
