import { amounts } from './amounts.ts';
import { comparisons } from './comparisons.ts';
import type { Family } from './family.ts';
import { lengths } from './lengths.ts';
import { money } from './money.ts';
import { multiples } from './multiples.ts';
import { parts } from './parts.ts';
import { percents } from './percents.ts';
import { points } from './points.ts';
import { splits } from './splits.ts';
import { vagueAmounts } from './vague-amounts.ts';
import { zeros } from './zeros.ts';

/** All families of figures. Where two find the same place, the longer find counts, then the earlier family. */
export const FAMILIES: readonly Family[] = [
  money,
  percents,
  points,
  multiples,
  parts,
  splits,
  lengths,
  amounts,
  vagueAmounts,
  zeros,
  comparisons,
];
