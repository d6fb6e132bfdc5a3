/** Rows that one statement is given at once: enough to be fast, and few, since each is held by the program and the engine. */
const BATCH = 1_000;

/** The rows in stretches of at most `size`. */
export function* batches<T>(rows: readonly T[], size: number = BATCH): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
