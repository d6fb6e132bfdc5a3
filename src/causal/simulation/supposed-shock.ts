import type { CausalLink } from '../../domain/causal-link.ts';
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

const OTHER_END = { value: 'value', low: 'high', high: 'low' } as const satisfies Record<End, End>;

/**
 * A shock with its numbers at one end. The low ends of all shocks together give the least debt and the high ends the most,
 * since every entry pushes debt upward but growth, of which the other end is taken.
 */
export function chosen(
  { asked, entry, course, amount, tenthYear }: SupposedShock,
  end: End,
  first: number,
): ChosenShock {
  return {
    entry,
    course,
    startYear: asked.startYear ?? first,
    amount: amount[entry === 'growth' ? OTHER_END[end] : end],
    tenthYear: tenthYear?.[end] ?? null,
  };
}
