import type { Decimal } from './decimal.ts';

/** A change of one factor that a scenario supposes, against where the factor stood when it was written. */
export interface Shock {
  readonly factorId: string;
  /** The level that the author names, of a range its middle; null where a change is named. */
  readonly level: Decimal | null;
  /** The ends of that level, where the author names a range or a bound. */
  readonly levelLow: Decimal | null;
  readonly levelHigh: Decimal | null;
  /** Of a range its middle, of a bound alone that bound. */
  readonly amount: Decimal;
  /** Null where the author gives no such end. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly unit: string;
  /** The calendar year in which it sets in; null where none is said. */
  readonly startYear: number | null;
  /** How the amount follows from the author's own numbers. */
  readonly note: string | null;
}

/** A future that an article paints, with its author's numbers. */
export interface Scenario {
  readonly label: 'Scenario';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly statement: string;
  /** The claims that give its numbers. */
  readonly claimIds: readonly string[];
  readonly shocks: readonly Shock[];
}
