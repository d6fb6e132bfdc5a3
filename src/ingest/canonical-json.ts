import { type Decimal, Exact, plain } from '../domain/decimal.ts';

/** JSON that is the same for the same content: names sorted, decimals as plain text, no spaces, nothing undefined. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

// A copy written by the engine is twice as fast as text put together here: a series has thousands of records.
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  if (Exact.isDecimal(value)) return plain(value as Decimal);
  const content = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(content).sort()) copy[name] = inOrder(content[name]);
  return copy;
}
