import type { CausalLink } from './causal-link.ts';
import type { Decimal } from './decimal.ts';

/** One quantity of a year of a run. A factor may have two: debt in dollars and debt in percent of GDP. */
export interface SimulatedValue {
  readonly factorId: string;
  readonly name: string;
  readonly value: Decimal;
  /** The ends that the cited ranges lead to; null in a baseline, which has none. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly unit: string;
}

export interface SimulatedYear {
  /** Fiscal year. */
  readonly year: number;
  readonly values: readonly SimulatedValue[];
}

/** What follows from shocks, beside what was projected without them. */
export interface Simulation {
  /** The vintage of CBO that it starts from. */
  readonly vintage: string;
  /** Whose shocks were run with those given; null when no scenario was named. */
  readonly scenarioId: string | null;
  readonly baseline: readonly SimulatedYear[];
  readonly shocked: readonly SimulatedYear[];
  readonly difference: readonly SimulatedYear[];
  /** Whole sentences, each with its source. */
  readonly assumptions: readonly string[];
  /** The links whose strength or identity was used. */
  readonly uses: readonly CausalLink[];
}
