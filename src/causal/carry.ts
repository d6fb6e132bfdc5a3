import type { CausalLink } from '../domain/causal-link.ts';
import type { Decimal } from '../domain/decimal.ts';
import { quotientOf } from '../domain/quotient-unit.ts';
import { conversionFactor } from '../domain/unit-conversions.ts';
import { type Interval, ONE, product, scaled } from './interval.ts';

/** A strength as it is multiplied on: "so much of the effect for one of the cause". */
export interface CarriedStrength extends Interval {
  readonly unit: string;
}

export interface CarriedStep {
  readonly link: CausalLink;
  /** Null where none is cited; an identity without one passes on what comes. */
  readonly strength: CarriedStrength | null;
}

/** What leads from one unit to another where no fixed number does, at the factor that a link starts from. */
export type Bridge = (from: string, to: string, link: CausalLink) => Decimal | undefined;

export interface Carried {
  /** So much comes out for one of `start`; of no meaning when links are missing. */
  readonly by: Interval;
  readonly start: string | null;
  readonly unit: string | null;
  /** Links without a strength, or with one that what arrives at them cannot be multiplied by. */
  readonly missing: readonly CausalLink[];
}

/** An effect that is told for a whole program can be taken so many times, and in no other unit. */
const PROGRAM = 'times';

const NO_BRIDGE: Bridge = () => undefined;

/**
 * Carries one unit of a cause along a chain of links by their strengths: each is "A per B", what arrives is told in B,
 * and A goes on. `start` null takes the unit that the first strength asks for.
 */
export function carry(steps: readonly CarriedStep[], start: string | null, bridge: Bridge = NO_BRIDGE): Carried {
  const missing: CausalLink[] = [];
  let [by, unit, first] = [ONE, start, start];
  for (const { link, strength } of steps) {
    if (strength === null && link.isIdentity) {
      if (link.polarity === 'NEGATIVE') by = scaled(by, ONE.value.neg());
      continue;
    }
    const quotient = strength === null ? undefined : quotientOf(strength.unit);
    if (strength !== null && quotient === undefined && unit === PROGRAM) {
      by = product(by, strength);
      unit = strength.unit;
      continue;
    }
    if (strength === null || quotient === undefined) {
      missing.push(link);
      unit = null;
      continue;
    }
    first ??= quotient.per;
    const { counted, per } = quotient;
    const factor = convert(unit ?? per, per, link, bridge);
    if (factor === undefined) missing.push(link);
    else by = product(scaled(by, factor), strength);
    unit = counted;
  }
  return { by, start: first, unit, missing };
}

/** What an amount is multiplied by to be told in another unit at the cause of a link. */
export function convert(from: string, to: string, link: CausalLink, bridge: Bridge): Decimal | undefined {
  return conversionFactor(from, to) ?? bridge(from, to, link);
}
