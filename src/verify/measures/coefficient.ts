import type { Rounded } from '../arithmetic.ts';
import { cut, guarded } from '../exactness.ts';
import type { Moments, Pair } from './pair.ts';

/** Pearson's coefficient of the pairs of a window: exact up to one square root; null where a series does not vary. */
export function coefficientOf(
  { moments }: Pair,
  { first, last, count }: { readonly first: number; readonly last: number; readonly count: number },
): Rounded | null {
  const over = (of: keyof Moments) => (moments[last + 1] as Moments)[of].minus((moments[first] as Moments)[of]);
  const [x, y] = [over('x'), over('y')];
  const together = over('xy').times(count).minus(x.times(y));
  const alone = over('xx').times(count).minus(x.times(x));
  const beside = over('yy').times(count).minus(y.times(y));
  const both = alone.times(beside);
  if (both.isZero()) return null;
  const value = cut(guarded(together).div(guarded(both).sqrt()));
  return { value, isRounded: !both.times(value).times(value).eq(together.times(together)) };
}
