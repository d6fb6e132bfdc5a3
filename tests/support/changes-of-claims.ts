import type { Change } from '../../src/domain/change.ts';
import { CLAIMS, change, SEED } from '../contract/store/sample-seed.ts';

/** The small seed, and then claims that come and go, so that every change is one. */
export const LONG_HISTORY: readonly Change[] = [
  ...SEED,
  ...Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? change(CLAIMS.origin, []) : CLAIMS)),
];
