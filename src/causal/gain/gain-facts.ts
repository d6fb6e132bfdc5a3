import type { Decimal } from '../../domain/decimal.ts';
import type { Evidence } from '../../domain/evidence.ts';

/** What of the economy a gain is computed on: figures of one vintage of CBO and the last actual debt before its ten years. */
export interface Economy {
  readonly vintage: string;
  /** The fiscal year of the shock, first of the ten, and its GDP in dollars. */
  readonly shockYear: string;
  readonly gdp: Decimal;
  /** The fiscal year at whose end the debt stood that a shock meets. */
  readonly debtYear: string;
  readonly debt: Decimal;
  readonly gdpOfDebt: Decimal;
  /** Net interest over the mean debt of the years' two ends, in percent: the first and the last of the ten years. */
  readonly firstRate: Decimal;
  readonly lastRate: Decimal;
  /** Mean yearly growth of nominal GDP over the ten years, in percent. */
  readonly growth: Decimal;
}

/** All that a gain is computed from besides its links. */
export interface GainFacts {
  readonly economy: Economy;
  /** What bears on each link, by the link's id. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/** The baseline that CBO's amounts for a move of rates are on: its publication 61249 of March 2025 uses that of January. */
export const VINTAGE_OF_AMOUNTS = '2025-01';
