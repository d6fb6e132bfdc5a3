import { Problem } from '../domain/problem.ts';

/** A place in an ordered list: which list, and the sort key of a row of it. Opaque to clients. */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url');
}

/** The sort key in a cursor of this list; refuses anything else, so that a cursor never silently starts somewhere else. */
export function decodeCursor(list: string, cursor: string): string {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(parts) && parts.length === 2 && parts[0] === list && typeof parts[1] === 'string') {
    if (encodeCursor(list, parts[1]) === cursor) return parts[1];
  }
  throw new Problem('MALFORMED_CURSOR', cursor);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
