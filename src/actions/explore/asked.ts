import { givenOnce, oneOf } from '../../publish/pages/given.ts';
import type { Asked } from './exploring.ts';

/** A field that an address may give once; null where it is empty or left out. */
export function once(asked: Asked, name: string): string | null {
  return givenOnce(name, asked[name]);
}

/** The same, where only some values mean something. */
export function among<T extends string>(asked: Asked, name: string, known: readonly T[]): T | null {
  const value = once(asked, name);
  return value === null ? null : oneOf(name, value, known);
}

/** A path with what is asked of it; empty fields are left out. */
export function pathWith(path: string, asked: { readonly [name: string]: string | null }): string {
  const given = Object.entries(asked).filter((field): field is [string, string] => field[1] !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
