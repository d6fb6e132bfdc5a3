import { Problem } from '../../domain/problem.ts';
import { clipped } from '../../lib/clipped.ts';

/** What an address or a form gives under a name; null where it gives nothing. Refuses what is given several times. */
export function givenOnce(name: string, value: unknown): string | null {
  if (Array.isArray(value)) {
    throw new Problem('BAD_ARGUMENT', `"${name}" is given ${value.length} times; give it once.`);
  }
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A value that must be one of those known. */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const offered = known.map((each) => `"${each}"`).join(', ');
  throw new Problem('BAD_ARGUMENT', `"${name}" may not be "${clipped(value)}" here; it may be ${offered}.`);
}
