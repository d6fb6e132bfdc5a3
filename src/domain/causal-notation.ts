import type { Polarity } from './causal-link.ts';
import type { LoopPolarity } from './loop-polarity.ts';

/** Sign of a link in causal loop diagrams; the minus is U+2212, as wide as the plus. */
export const SIGNS: { readonly [P in Polarity]: string } = { POSITIVE: '+', NEGATIVE: '−', UNKNOWN: '?' };

/** Letter of a loop in causal loop diagrams. */
export const LETTERS: { readonly [P in LoopPolarity]: string } = {
  REINFORCING: 'R',
  BALANCING: 'B',
  INDETERMINATE: '?',
};
