import type { GrafeoValue } from '@grafeo-db/js';
import type { Row } from '../graph-executor.ts';

/** Anything beyond text, numbers, lists and maps is a defect of a statement. */
function check(value: GrafeoValue): void {
  if (typeof value === 'bigint')
    throw new RangeError(`The store gave ${value}, an integer too large to be exact here.`);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value) check(element);
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`The store gave a ${value.constructor?.name}, which no statement should return.`);
  }
  for (const name in value) check((value as { readonly [key: string]: GrafeoValue })[name] as GrafeoValue);
}

/** Rows of the engine as rows of the port. They are looked through, not copied: the engine keeps no hold on them. */
export function rowsOfValues(rows: GrafeoValue[][]): readonly Row[] {
  check(rows);
  return rows as readonly Row[];
}
