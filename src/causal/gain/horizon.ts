import type { CausalLink } from '../../domain/causal-link.ts';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { CarriedStrength } from '../carry.ts';
import { exactly, type Interval, scaled } from '../interval.ts';

/** How strong a link is when only a year has passed, summed over ten, and once all debt has taken the new rate. */
export interface Horizons {
  /** Null where the effect takes longer, and nobody says how much of it comes within a year. */
  readonly firstYear: CarriedStrength | null;
  readonly tenYears: CarriedStrength | null;
  readonly repriced: CarriedStrength | null;
  /** How much of the debt has taken the new rate after a year; null for links that are alike at all horizons. */
  readonly share: Interval | null;
}

/** The unit of a strength that says what a move of all rates costs in one year. */
const COST_OF_A_BASIS_POINT = 'USD per basis point';

const BASIS_POINT = decimal('0.0001');

/** The evidence of a link by the end of its slug, its figure as an interval. */
function figureOf(link: CausalLink, evidence: readonly Evidence[], ending: string): Interval | undefined {
  const figure = evidence.find(({ slug }) => slug === `${link.slug}-${ending}`)?.figure;
  if (!figure) return undefined;
  const scale = figure.unit === 'percent' ? decimal('0.01') : decimal(1);
  const { value, low, high } = figure;
  return scaled({ value, low: low ?? value, high: high ?? value }, scale);
}

const strengthOf = (interval: Interval, unit: string): CarriedStrength => ({ ...interval, unit });

/**
 * The strength of a link at each horizon. What a basis point costs is published for the tenth year alone (evidence
 * "-cbo"): in the first year it is the share of the debt that has taken the new rate ("-first-year") times the debt, and
 * over ten years the tenth year's cost times the ratio of the two published amounts ("-cbo-ten-years").
 */
export function horizonsOf(link: CausalLink, evidence: readonly Evidence[], debt: Decimal): Horizons {
  const { strength } = link;
  if (strength === null) return { firstYear: null, tenYears: null, repriced: null, share: null };
  if (strength.unit !== COST_OF_A_BASIS_POINT) {
    return { firstYear: link.delay === null ? strength : null, tenYears: strength, repriced: strength, share: null };
  }
  const share = figureOf(link, evidence, 'first-year');
  const tenthYear = figureOf(link, evidence, 'cbo');
  const tenYears = figureOf(link, evidence, 'cbo-ten-years');
  const all = exactly(debt.times(BASIS_POINT));
  return {
    firstYear: share ? strengthOf(scaled(share, all.value), strength.unit) : null,
    tenYears:
      tenthYear && tenYears ? strengthOf(scaled(tenYears, strength.value.div(tenthYear.value)), strength.unit) : null,
    repriced: strengthOf(all, strength.unit),
    share: share ?? null,
  };
}
