import type { Decimal } from '../../domain/decimal.ts';
import type { Interval } from '../interval.ts';

/** What a run needs beside the baseline and the shocks, each from a cited strength or finding. */
export interface Coefficients<N> {
  /** Basis points on all rates for each percentage point of debt over GDP above the baseline. */
  readonly feedback: N;
  /** Share of the debt that falls due within a year, from 0 to 1. */
  readonly dueWithinAYear: N;
  /** Share of the debt that is bills, from 0 to 1: it falls due within every year anew. */
  readonly bills: N;
}

export type CitedCoefficients = Coefficients<Interval>;

/** One choice out of the ranges. */
export type ChosenCoefficients = Coefficients<Decimal>;
