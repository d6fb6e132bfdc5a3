import type { CausalLink } from './causal-link.ts';
import type { Range } from './range.ts';

/** The share of a shock that comes back when it has gone round a loop once. */
export interface Gain {
  /** In percent of the shock; null when it cannot be computed. */
  readonly firstYear: Range | null;
  /** Summed over ten years, in percent of the shock. */
  readonly tenYears: Range | null;
  /** Whether a drift of debt over GDP dies out with no fiscal response; null when the range admits both, or it is no drift. */
  readonly diesOut: boolean | null;
  readonly because: string;
  readonly formula: string;
  /** What was supposed beyond the cited strengths, in whole sentences. */
  readonly assumptions: readonly string[];
  /** Links whose strength is not cited, or cannot go round. */
  readonly missing: readonly CausalLink[];
}
