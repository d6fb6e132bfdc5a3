import type { CausalLink } from '../../domain/causal-link.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Interval } from '../interval.ts';
import type { ChosenShock, Course, Entry } from './shock-path.ts';

/** A shock as somebody asks for it, or as a scenario has it. */
export interface AskedShock {
  readonly factor: string;
  readonly amount: Interval;
  readonly unit: string;
  /** Fiscal year from which it holds; null for the first that is simulated. */
  readonly startYear: number | null;
}

/** The same led to the books by the strengths on its way. */
export interface SupposedShock {
  readonly asked: AskedShock;
  readonly entry: Entry;
  readonly course: Course;
  /** In percentage points on rates, dollars in the books, percentage points of growth. */
  readonly amount: Interval;
  readonly tenthYear: Interval | null;
  readonly links: readonly CausalLink[];
  readonly caveat: string | null;
}

/** Which end of every range is taken. */
export type End = 'value' | 'low' | 'high';

const ENDS = ['low', 'high'] as const;

/** The ends of growth and of what a point of it does to the deficit that give the least debt, or the most. */
function endsOfGrowth(
  amount: Interval,
  tenthYear: Interval,
  end: 'low' | 'high',
): { amount: Decimal; tenthYear: Decimal } {
  const pairs = ENDS.flatMap((of) => ENDS.map((by) => ({ amount: amount[of], tenthYear: tenthYear[by] })));
  const sorted = pairs.sort((a, b) => a.amount.times(a.tenthYear).comparedTo(b.amount.times(b.tenthYear)));
  return sorted.at(end === 'low' ? 0 : -1) as (typeof pairs)[number];
}

/**
 * A shock with its numbers at one end. The low ends of all shocks together give the least debt and the high ends the most,
 * since every entry pushes debt upward but growth, whose effect is a product of two ranges.
 */
export function chosen(
  { asked, entry, course, amount, tenthYear }: SupposedShock,
  end: End,
  first: number,
): ChosenShock {
  const numbers =
    tenthYear === null || end === 'value'
      ? { amount: amount[end], tenthYear: tenthYear?.[end] ?? null }
      : endsOfGrowth(amount, tenthYear, end);
  return { entry, course, startYear: asked.startYear ?? first, ...numbers };
}
