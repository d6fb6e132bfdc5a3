import { type Decimal, decimal } from '../../domain/decimal.ts';

/** Where a shock meets the books: on all rates, in the primary deficit, in interest, in debt sold besides, on growth. */
export type Entry = 'rates' | 'primary-deficit' | 'interest' | 'other-means' | 'growth';

/** How a shock goes on after its first year: it stays, or came once. */
export type Course = 'stays' | 'once';

/** A shock with its numbers chosen out of their ranges. */
export interface ChosenShock {
  readonly entry: Entry;
  readonly course: Course;
  readonly startYear: number;
  /** In percentage points on rates, dollars in the books, percentage points of growth. */
  readonly amount: Decimal;
  /** What a percentage point of growth adds to the deficit of the tenth year; nothing for other entries. */
  readonly tenthYear: Decimal | null;
}

const ZERO = decimal(0);

/** What a shock amounts to in a year. */
export function amountIn({ course, startYear, amount }: ChosenShock, year: number): Decimal {
  if (year < startYear) return ZERO;
  switch (course) {
    case 'stays':
      return amount;
    case 'once':
      return year === startYear ? amount : ZERO;
    default:
      return course satisfies never;
  }
}

/** The shocks of one entry in a year, added up. */
export function totalIn(shocks: readonly ChosenShock[], entry: Entry, year: number): Decimal {
  return shocks
    .filter((shock) => shock.entry === entry)
    .reduce((total, shock) => total.plus(amountIn(shock, year)), ZERO);
}
