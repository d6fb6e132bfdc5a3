import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClaimsFile, SeedClaim } from '../../../src/ingest/seed-format.ts';
import { parseFormula } from '../../../src/verify/formula/parse-formula.ts';
import { references } from '../../../src/verify/formula/references.ts';

const PATH = new URL('../../../seed/articles/everything-rally/claims.json', import.meta.url);
const { claims } = JSON.parse(readFileSync(PATH, 'utf8')) as ClaimsFile;
const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));

/** Whether a series measures a claim, by way of other claims as well. */
function isMeasuredBySeries({ formula }: SeedClaim): boolean {
  if (formula === undefined) return false;
  const { series, measured } = references(parseFormula(formula));
  return series.length > 0 || measured.some((slug) => isMeasuredBySeries(bySlug.get(slug) as SeedClaim));
}

describe('the claims of the article', () => {
  it('are numbered without a gap, the 103 of the register and the others', () => {
    const numbers = claims.map((_, index) => `everything-rally-c${String(index + 1).padStart(3, '0')}`);
    expect(claims.map(({ slug }) => slug)).toEqual(numbers);
    expect(claims.length).toBeGreaterThan(103);
  });

  it.each(claims.map((claim) => [claim.slug, claim] as const))('%s says all that a reader asks', (_slug, claim) => {
    expect(claim).toMatchObject({
      kind: expect.any(String),
      period: expect.any(Object),
      metric: expect.any(String),
      assertedBy: expect.any(String),
      source: expect.any(String),
    });
    expect(claim.statement).toMatch(/^[A-Z0-9].{15,}\.$/);
    expect([claim.formula, claim.notCheckedBecause].filter((given) => given !== undefined)).toHaveLength(1);
    // Without a figure to hold against there is nothing that a formula could check.
    if (claim.formula !== undefined) expect(claim.quantity).toBeDefined();
    if (claim.notCheckedBecause !== undefined) expect(claim.notCheckedBecause).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('are measured where data or documents can, most of them by series', () => {
    const measured = claims.filter(({ formula }) => formula !== undefined);
    expect(measured.length).toBeGreaterThanOrEqual(80);
    expect(claims.filter(isMeasuredBySeries).length).toBeGreaterThanOrEqual(50);
    const added = measured.filter(({ slug }) => slug > 'everything-rally-c103');
    expect(added.length).toBeGreaterThanOrEqual(12);
  });

  it('have evidence where a review or a document speaks', () => {
    const there = new Set(claims.flatMap(({ evidence = [] }) => evidence.map(({ slug }) => slug)));
    for (const { slug, formula, review } of claims) {
      const found = formula === undefined ? [] : references(parseFormula(formula)).evidence;
      expect(
        found.filter((each) => !there.has(each)),
        slug,
      ).toEqual([]);
      if (review !== undefined) expect(review.evidence.length, slug).toBeGreaterThan(0);
    }
  });
});
