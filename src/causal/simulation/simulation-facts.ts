import type { CausalLink } from '../../domain/causal-link.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Source } from '../../domain/source.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { Baseline } from './baseline.ts';
import type { AskedShock } from './supposed-shock.ts';

/** The last 10-year yield that was known when a baseline was published. */
export interface YieldBefore {
  readonly series: string;
  readonly on: IsoDate;
  readonly value: Decimal;
}

/** All that a simulation is computed from. */
export interface SimulationFacts {
  readonly baseline: Baseline;
  readonly yieldBefore: YieldBefore;
  /** By slug; only those that are there. */
  readonly links: ReadonlyMap<string, CausalLink>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Sources of strengths and evidence, by id. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What somebody asks to be run. */
export interface SimulationRequest {
  readonly years: number;
  /** Whether debt over GDP moves yields. */
  readonly feedback: boolean;
  readonly shocks: readonly AskedShock[];
  readonly scenario: { readonly scenario: Scenario; readonly shocks: readonly AskedShock[] } | null;
}
