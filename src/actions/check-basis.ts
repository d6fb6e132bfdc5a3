import type { UncheckedClaim } from '../domain/claim.ts';
import { canonicalJson } from '../ingest/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Facts } from '../verify/facts.ts';
import { parseFormula } from '../verify/formula/parse-formula.ts';
import { references } from '../verify/formula/references.ts';

/** What checks are made from, beside the claims themselves. */
export interface BasisContext {
  readonly facts: Facts;
  /** Hash of the rules that checks are made by. */
  readonly rules: string;
  /** Hash of all that is held of a series; undefined for one that is not there. */
  readonly seriesHash: (slug: string) => string | undefined;
}

/** Adds what a formula names, and what the claims that it measures name in turn. */
function gather(formula: string, context: BasisContext, parts: Map<string, unknown>): void {
  const { series, claims, measured, evidence } = references(parseFormula(formula));
  for (const slug of series) parts.set(`series ${slug}`, context.seriesHash(slug) ?? null);
  for (const slug of claims) parts.set(`claim ${slug}`, context.facts.claim(slug)?.quantity ?? null);
  for (const slug of evidence) parts.set(`evidence ${slug}`, context.facts.found(slug) ?? null);
  for (const slug of measured) {
    const key = `measured ${slug}`;
    if (parts.has(key)) continue;
    const claim = context.facts.claim(slug);
    parts.set(key, claim && [claim.quantity, claim.period, claim.periodAnchor, claim.kind, claim.formula]);
    if (claim?.formula) gather(claim.formula, context, parts);
  }
}

/**
 * Hash of all that the check of a claim rests on: the rules, what the claim says, and every series, claim and document
 * that its formula names. A move may read any figure of a series, so a series counts as a whole. `also` is what else
 * the outcome hangs on: the day, the verdicts of claims that this one is derived from.
 */
export function checkBasis(claim: UncheckedClaim, also: unknown, context: BasisContext): string {
  const { formula, quantity, period, periodAnchor, kind } = claim;
  const parts = new Map<string, unknown>();
  if (formula !== null) gather(formula, context, parts);
  const said = { formula, quantity, period, periodAnchor, kind };
  return sha256(canonicalJson([context.rules, said, also, [...parts].sort(([a], [b]) => (a < b ? -1 : 1))]));
}
