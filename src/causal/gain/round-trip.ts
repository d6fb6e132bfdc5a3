import type { CausalLink } from '../../domain/causal-link.ts';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import { type Bridge, type CarriedStep, carry, convert } from '../carry.ts';
import { type Interval, scaled } from '../interval.ts';

const HUNDRED = decimal(100);

/** Borrowing in dollars told in percentage points of debt over GDP, which estimates of its effect on yields ask for. */
export const overGdp =
  (gdp: Decimal): Bridge =>
  (from, to) =>
    from === 'USD' && to === 'percentage points' ? HUNDRED.div(gdp) : undefined;

export type RoundTrip =
  | { readonly kind: 'gain'; readonly percent: Interval }
  | { readonly kind: 'missing'; readonly links: readonly CausalLink[] };

/**
 * What is left of a shock that has gone once round a loop, in percent of it. The product has no unit, so that it does
 * not matter where the walk starts.
 */
export function roundTrip(steps: readonly CarriedStep[], gdp: Decimal): RoundTrip {
  const bridge = overGdp(gdp);
  const { by, start, unit, missing } = carry(steps, null, bridge);
  const first = steps.find(({ strength }) => strength !== null)?.link;
  if (missing.length > 0 || first === undefined || start === null || unit === null) {
    return { kind: 'missing', links: missing };
  }
  const closing = convert(unit, start, first, bridge);
  if (closing === undefined) return { kind: 'missing', links: [first] };
  return { kind: 'gain', percent: scaled(by, closing.times(HUNDRED)) };
}
