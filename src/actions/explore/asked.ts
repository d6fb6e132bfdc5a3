import { Problem } from '../../domain/problem.ts';
import type { Asked } from './exploring.ts';

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A field that an address may give once; null where it is empty or left out. */
export function once(asked: Asked, name: string): string | null {
  const value = asked[name];
  if (Array.isArray(value))
    throw new Problem('BAD_ARGUMENT', `"${name}" is given ${value.length} times; give it once.`);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The same, where only some values mean something. */
export function among<T extends string>(asked: Asked, name: string, known: readonly T[]): T | null {
  const value = once(asked, name);
  if (value === null) return null;
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const offered = known.map((each) => `"${each}"`).join(', ');
  throw new Problem('BAD_ARGUMENT', `"${name}" may not be "${shown(value)}" here; it may be ${offered}.`);
}

/** A path with what is asked of it; empty fields are left out. */
export function pathWith(path: string, asked: { readonly [name: string]: string | null }): string {
  const given = Object.entries(asked).filter((field): field is [string, string] => field[1] !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
