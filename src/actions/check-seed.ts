import type { StoredCheck } from '../domain/change.ts';
import type { UncheckedClaim } from '../domain/claim.ts';
import { Problem } from '../domain/problem.ts';
import type { Seed } from '../ingest/seed.ts';
import { checkFigure } from '../verify/check-figure.ts';
import { type BasisContext, checkBasis } from './check-basis.ts';

/** The checks of a seed's claims as published, by the claims' ids. */
export interface CheckedSeed {
  readonly checks: ReadonlyMap<string, StoredCheck>;
  /** How many were made; the others are as they were held. */
  readonly made: number;
}

/**
 * Checks the claims of a seed on what had been published on the day of their article. A check that is held and rests on
 * the same is taken as it is. A formula that cannot be evaluated is a fault of the seed.
 */
export function checkSeed(seed: Seed, held: ReadonlyMap<string, StoredCheck>, context: BasisContext): CheckedSeed {
  const articleDays = new Map(seed.articles.map(({ id, publishedOn }) => [id, publishedOn]));
  const checks = new Map<string, StoredCheck>();
  let made = 0;
  for (const { origin, records } of seed.origins) {
    for (const claim of records.Claim) {
      const articleDay = articleDays.get(claim.articleId) ?? null;
      const check = told(origin, claim, () => {
        const basis = checkBasis(claim, articleDay, context);
        const known = held.get(claim.id);
        if (known?.basis === basis) return known;
        made += 1;
        return checkAsPublished(claim, articleDay, basis, context);
      });
      if (check !== null) checks.set(claim.id, check);
    }
  }
  return { checks, made };
}

/** Runs what checks a claim; null for one that has nothing to check. */
function told(origin: string, { formula, quantity, slug }: UncheckedClaim, run: () => StoredCheck): StoredCheck | null {
  if (formula === null || quantity === null) return null;
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const right = 'It must be a formula that the data can be held against.';
    throw new Problem('BAD_SEED', origin, `the formula of ${slug}`, error.message, right);
  }
}

function checkAsPublished(
  { id, slug, formula, quantity, period, periodAnchor, kind }: UncheckedClaim,
  articleDay: string | null,
  basis: string,
  { facts }: BasisContext,
): StoredCheck {
  if (formula === null || quantity === null) throw new Error(`The claim ${slug} has nothing to check.`);
  const check = checkFigure({
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts,
    asOf: articleDay,
    // Only a check on the latest data depends on the day it is made on; an article without a day has no other.
    today: articleDay ?? period?.end ?? '9999-12-31',
    articleDay,
  });
  return { claimId: id, claimSlug: slug, check, basis };
}
