import type { CausalLink } from '../../domain/causal-link.ts';
import type { Gain } from '../../domain/gain.ts';
import type { Range } from '../../domain/range.ts';
import type { CarriedStep, CarriedStrength } from '../carry.ts';
import { listed } from '../in-words.ts';
import type { Interval } from '../interval.ts';
import { type Drift, driftOf } from './drift.ts';
import type { GainFacts } from './gain-facts.ts';
import { gainFormula } from './gain-formula.ts';
import { driftInWords, economyInWords, tripInWords, UPPER_BOUND } from './gain-in-words.ts';
import { type Horizons, horizonsOf } from './horizon.ts';
import { roundTrip } from './round-trip.ts';

/** Decimals of a gain that is told, in percent. */
const GAIN_DECIMALS = 2;

const toldInPercent = ({ value, low, high }: Interval): Range => ({
  value: value.toDecimalPlaces(GAIN_DECIMALS),
  low: low.toDecimalPlaces(GAIN_DECIMALS),
  high: high.toDecimalPlaces(GAIN_DECIMALS),
  unit: 'percent',
});

/** The gain of a loop from the cited strengths of its links. */
export function gainOfLoop(links: readonly CausalLink[], { economy, evidence }: GainFacts): Gain {
  const horizons = links.map((link) => horizonsOf(link, evidence.get(link.id) ?? [], economy.debt));
  const stepsAt = (pick: (each: Horizons) => CarriedStrength | null): CarriedStep[] =>
    links.map((link, index) => ({ link, strength: pick(horizons[index] as Horizons) }));
  const formula = gainFormula(links, horizons, economy);
  const tenYears = roundTrip(
    stepsAt((each) => each.tenYears),
    economy.gdp,
  );
  if (tenYears.kind === 'missing') return notComputed(tenYears.links, formula);

  const firstYear = roundTrip(
    stepsAt((each) => each.firstYear),
    economy.gdp,
  );
  const first = firstYear.kind === 'gain' ? firstYear.percent : null;
  const costsInterest = horizons.some(({ share }) => share !== null);
  const drift = costsInterest
    ? driftOfLoop(
        stepsAt((each) => each.repriced),
        economy,
      )
    : null;
  const late = firstYear.kind === 'missing' ? lateInWords(firstYear.links) : [];
  return {
    firstYear: first && toldInPercent(first),
    tenYears: toldInPercent(tenYears.percent),
    diesOut: drift?.diesOut ?? null,
    because: [
      tripInWords(first, tenYears.percent),
      ...late,
      ...(costsInterest ? [UPPER_BOUND] : []),
      ...(drift ? [driftInWords(drift)] : []),
      ...(tenYears.percent.value.lt(0) ? ['It comes back with the opposite sign: the loop is balancing.'] : []),
    ].join(' '),
    formula,
    assumptions: economyInWords(economy),
    missing: [],
  };
}

/** The test of the drift, for loops in which debt raises the rate on debt; a balancing one is the response, no drift. */
function driftOfLoop(steps: readonly CarriedStep[], economy: GainFacts['economy']): Drift | null {
  const repriced = roundTrip(steps, economy.gdpOfDebt);
  if (repriced.kind === 'missing' || repriced.percent.value.lte(0)) return null;
  return driftOf([economy.firstRate, economy.lastRate], repriced.percent, economy.growth);
}

const slugs = (links: readonly CausalLink[]): string => listed(links.map(({ slug }) => `"${slug}"`));

const lateInWords = (links: readonly CausalLink[]): readonly string[] => [
  `Nothing is told for the first year, because the effect of ${slugs(links)} takes longer.`,
];

function notComputed(missing: readonly CausalLink[], formula: string): Gain {
  return {
    firstYear: null,
    tenYears: null,
    diesOut: null,
    because: `The gain cannot be computed: of ${slugs(missing)} no strength is cited, or none that can be multiplied on, such as that of a whole program.`,
    formula,
    assumptions: [],
    missing,
  };
}
