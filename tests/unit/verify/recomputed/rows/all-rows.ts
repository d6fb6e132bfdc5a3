import type { Row } from '../row.ts';
import { BESIDE } from './beside.ts';
import { MISSED } from './missed.ts';
import { RECOMPUTED } from './recomputed.ts';

/** A row for each claim of the article, in the order of their numbers. */
export const ALL_ROWS: readonly Row[] = [...RECOMPUTED, ...BESIDE, ...MISSED].sort(
  (a, b) => Number(a.number.slice(1)) - Number(b.number.slice(1)),
);
