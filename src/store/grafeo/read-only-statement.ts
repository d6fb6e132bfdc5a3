import type { WriteCounters } from '@grafeo-db/js';
import { Problem } from '../../domain/problem.ts';

/** Changes of the schema, which the engine neither counts as writes nor takes back on a rollback. */
const SCHEMA_CHANGE = /\b(?:CREATE|DROP|ALTER)\s+(?:\w+\s+){0,3}(?:CONSTRAINT|INDEX|TYPE|GRAPH|SCHEMA)\b/i;

/** Refuses a statement that would change the schema where only reading is allowed. */
export function refuseSchemaChange(statement: string): void {
  if (SCHEMA_CHANGE.test(statement)) {
    throw new Problem(
      'STORE_READ_ONLY',
      'A statement that changes the schema was given to be read; nothing was changed.',
    );
  }
}

/** Refuses an answer whose statement wrote something, before its transaction is rolled back. */
export function refuseWrites(counters: WriteCounters): void {
  if (Object.values(counters).some((count) => count > 0)) {
    throw new Problem('STORE_READ_ONLY', 'A statement that writes was given to be read; nothing was changed.');
  }
}
