import { gap, type TextSpan } from './span.ts';

/** What parts clauses within a sentence. */
const BOUNDARY =
  /[;:()—]|,(?! \d{3}\b)| (?:and|but|yet|while|whereas|versus|vs\.?|although|though|because|as|when|which|than) /g;

/** How much one boundary between two places counts, in characters. */
const OF_BOUNDARY = 40;

/** Whether nothing that is said on one side of a place reaches the other: a semicolon parts two sentences. */
export const isParted = (one: TextSpan, other: TextSpan, plain: string): boolean => {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  return plain.slice(from, to).includes(';');
};

/** How far two places of a sentence are from each other: the characters between them, and more for each clause that ends there. */
export function distance(one: TextSpan, other: TextSpan, plain: string): number {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  if (from >= to) return 0;
  const boundaries = plain.slice(from, to).match(BOUNDARY)?.length ?? 0;
  return gap(one, other) + OF_BOUNDARY * boundaries;
}
