import type { Claim } from '../../domain/claim.ts';
import { directionOf } from '../figure/direction-of.ts';
import { isDirection } from '../is-direction.ts';
import { comparePeriods, type PeriodFit } from './compare-periods.ts';
import { type Agreement, compareValues } from './compare-values.ts';
import type { ReadFigure } from './read-text.ts';

/** A claim as far as figures of texts are held against it. */
export interface KnownClaim
  extends Pick<
    Claim,
    'id' | 'slug' | 'printed' | 'reads' | 'quantity' | 'period' | 'periodAnchor' | 'formula' | 'kind' | 'locator'
  > {
  readonly metric: string;
}

/** A known claim that says what a figure says, and how sure that is. */
export interface Match {
  readonly claim: KnownClaim;
  /** From 0 to 1. */
  readonly score: number;
  readonly because: string;
  /** Whether metric, value and period all fit, so that what measures the claim measures the figure. */
  readonly isWhole: boolean;
}

// The parts of the score add up to 1: a claim is the same where all three fit.
const OF_METRIC = { ALONE: 0.4, AMONG: 0.25 };
const OF_VALUE: { readonly [A in Agreement]: number } = { SAME: 0.35, ADMITTED: 0.25, APART: 0, OTHER_UNIT: 0 };
const OF_PERIOD: { readonly [F in PeriodFit]: number } = { SAME: 0.25, OVERLAPS: 0.15, UNKNOWN: 0.1, APART: 0 };

const VALUE_WORDS: { readonly [A in Agreement]: string } = {
  SAME: 'the same value',
  ADMITTED: 'a value within what both prints admit',
  APART: '',
  OTHER_UNIT: '',
};

const PERIOD_WORDS: { readonly [F in PeriodFit]: (own: string, other: string) => string } = {
  SAME: (own) => `the same time, ${own}`,
  OVERLAPS: (own, other) => `times that overlap, ${own} here and ${other} there`,
  APART: (own, other) => `another time, ${own} here and ${other} there`,
  UNKNOWN: (own, other) => (own === '' ? `no time named here; there it is ${other}` : `${own} here, and no time there`),
};

/** A level is no rise: "up 10%" and "10% of" share a number and nothing else. */
const isMove = (text: string): boolean => directionOf(text) !== null;

function matchOf(figure: ReadFigure, claim: KnownClaim, names: ReadonlyMap<string, string>): Match | undefined {
  const { quantity } = claim;
  const readings = figure.metric?.readings ?? [];
  if (quantity === null || isDirection(quantity) || !readings.some(({ metric }) => metric === claim.metric))
    return undefined;
  const agreement = compareValues(figure.quantity, quantity);
  if (agreement !== 'SAME' && agreement !== 'ADMITTED') return undefined;
  const isMoved = isMove(figure.quantity.text) || quantity.value.isNegative();
  if (isMove(claim.reads ?? claim.printed) && !isMoved && readings.every(({ kind }) => kind === 'mean'))
    return undefined;
  const fit = comparePeriods(figure.period, claim);
  const isAlone = readings.length === 1;
  const score = (isAlone ? OF_METRIC.ALONE : OF_METRIC.AMONG) + OF_VALUE[agreement] + OF_PERIOD[fit];
  const name = names.get(claim.metric) ?? claim.metric;
  const ofMetric = isAlone ? `the same metric, ${name}` : `one of the metrics that may be meant, ${name}`;
  const time = PERIOD_WORDS[fit](figure.period?.period.text ?? '', claim.period?.text ?? '');
  return {
    claim,
    score: Math.round(score * 100) / 100,
    because: `It has ${ofMetric}; ${VALUE_WORDS[agreement]}, "${claim.printed}"; ${time}.`,
    isWhole: isAlone && fit === 'SAME' && agreement === 'SAME' && figure.quantity.comparator === quantity.comparator,
  };
}

/** The claim that stands at this very place of this very text. */
function inPlace(figure: ReadFigure, claims: readonly KnownClaim[], textHash: string): Match | undefined {
  const there = claims.filter(
    ({ locator }) => locator.sha256 === textHash && locator.start < figure.end && figure.start < locator.end,
  );
  // Two claims may share a place, as a figure and the time it is told with: the one that says this value.
  const claim = there.find(
    ({ quantity }) => quantity !== null && ['SAME', 'ADMITTED'].includes(compareValues(figure.quantity, quantity)),
  );
  return claim && { claim, score: 1, because: 'It is the claim at this very place of this text.', isWhole: true };
}

/** Known claims that say what a figure says, the best first; those of equal score by slug. */
export function matchClaims(
  figure: ReadFigure,
  claims: readonly KnownClaim[],
  names: ReadonlyMap<string, string>,
  textHash: string,
): readonly Match[] {
  const placed = inPlace(figure, claims, textHash);
  const others = claims.flatMap((claim) => {
    const match = claim === placed?.claim ? undefined : matchOf(figure, claim, names);
    return match === undefined ? [] : [match];
  });
  others.sort((a, b) => b.score - a.score || (a.claim.slug < b.claim.slug ? -1 : 1));
  return placed === undefined ? others : [placed, ...others];
}
