import type { Decimal } from '../../domain/decimal.ts';
import { runningSums } from '../reading/series-columns.ts';
import type { Window } from '../reading/window.ts';

/** The sum of the figures of a window. */
export function windowSum({ view, first, last }: Window): Decimal {
  const sums = runningSums(view);
  return (sums[last + 1] as Decimal).minus(sums[first] as Decimal);
}
