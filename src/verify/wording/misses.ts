import { Verdict } from '../../domain/verdict.ts';
import type { ComputedVerdict } from '../verdict-table.ts';

/** Verdicts on a figure that what was measured does not bear out as it stands. */
export const MISSES: readonly ComputedVerdict[] = [Verdict.CLOSE, Verdict.MISDATED, Verdict.CONTRADICTED];
