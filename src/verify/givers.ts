import { type Period, parsePeriod } from '../domain/period.ts';
import { Problem } from '../domain/problem.ts';
import { nearestSlug } from '../lib/nearest-slug.ts';
import type { Value } from './evaluation.ts';
import type { FactClaim, Facts } from './facts.ts';
import type { ArgumentNode, Formula } from './formula/formula.ts';
import { textOf } from './formula/text-of.ts';
import type { Comparison } from './measures/comparison.ts';
import type { Direction } from './measures/direction.ts';
import type { Given, ParameterKind } from './measures/parameter.ts';
import { giveOneSeries } from './reading/give-series.ts';
import type { How } from './reading/how.ts';
import type { Standpoint } from './standpoint.ts';
import { abridged } from './wording/abridged.ts';

/** What an argument is resolved with; `calculate` evaluates a formula inside another. */
export interface Surroundings {
  readonly facts: Facts;
  readonly standpoint: Standpoint;
  readonly calculate: (formula: Formula) => Value;
}

function givePeriod(node: ArgumentNode, { standpoint: { span } }: Surroundings): Period {
  if (node.kind === 'text') return parsePeriod(node.text) as Period;
  const bound = node.kind === 'bound' ? node.bound : 'to';
  if (span === null) {
    throw new Problem(
      'FORMULA_MEANING',
      `$${bound} has no meaning here, because no claim with a period is being checked; write the period out.`,
    );
  }
  const day = bound === 'from' ? span.start : span.end;
  return { text: day, start: day, end: day, frequency: 'DAY' };
}

function giveClaim(node: ArgumentNode, { facts }: Surroundings): FactClaim {
  const slug = textOf(node);
  const claim = facts.claim(slug);
  if (claim === undefined) throw new Problem('UNKNOWN_CLAIM', abridged(slug), nearestSlug(slug, facts.claimSlugs));
  return claim;
}

/** Turns what a formula writes for each kind of parameter into what the measure is given; `checkCall` saw its shape. */
export const GIVERS: { readonly [K in ParameterKind]: (node: ArgumentNode, around: Surroundings) => Given[K] } = {
  series: (node, { facts, standpoint }) => giveOneSeries(node, facts, standpoint.asOf),
  period: givePeriod,
  number: (node, { calculate }) => calculate(node as Formula),
  comparison: (node) => textOf(node) as Comparison,
  between: () => 'between',
  direction: (node) => textOf(node) as Direction,
  how: (node) => textOf(node) as How,
  claim: giveClaim,
  measured: giveClaim,
  evidence: (node, { facts }) => {
    const slug = textOf(node);
    const found = facts.found(slug);
    if (found === undefined)
      throw new Problem('UNKNOWN_EVIDENCE', abridged(slug), nearestSlug(slug, facts.evidenceSlugs));
    return { slug, found };
  },
};
