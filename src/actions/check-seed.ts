import type { StoredCheck } from '../domain/change.ts';
import type { Settled, UncheckedClaim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import { Problem } from '../domain/problem.ts';
import type { Review } from '../domain/review.ts';
import type { Seed } from '../ingest/seed.ts';
import { type IsoDate, LAST_DAY } from '../lib/iso-date.ts';
import { checkFigure } from '../verify/check-figure.ts';
import type { FigureCheck } from '../verify/figure-check.ts';
import { parseFormula } from '../verify/formula/parse-formula.ts';
import { references } from '../verify/formula/references.ts';
import { type BasisContext, checkBasis } from './check-basis.ts';
import { settleClaim } from './settle-claim.ts';
import { speaksOfFigure } from './speaks-of-figure.ts';

/** What is known of a seed's claims once they are checked, by the claims' ids. */
export interface CheckedSeed {
  readonly checks: ReadonlyMap<string, StoredCheck>;
  readonly settled: ReadonlyMap<string, Settled>;
  /** How many checks were made; the others are as they were held. */
  readonly made: number;
}

interface Placed {
  readonly claim: UncheckedClaim;
  readonly review: Review | undefined;
  readonly evidence: readonly Evidence[];
  readonly origin: string;
  readonly articleDay: IsoDate | null;
}

function placed(seed: Seed): ReadonlyMap<string, Placed> {
  const articleDays = new Map(seed.articles.map(({ id, publishedOn }) => [id, publishedOn]));
  const all = new Map<string, Placed>();
  for (const { origin, records } of seed.origins) {
    const reviews = new Map(records.Review.map((review) => [review.claimId, review]));
    const evidenceOf = new Map(records.Evidence.map((each) => [each.id, each]));
    for (const claim of records.Claim) {
      const articleDay = articleDays.get(claim.articleId) ?? null;
      const evidence = claim.evidenceIds.flatMap((id) => evidenceOf.get(id) ?? []);
      all.set(claim.id, { claim, review: reviews.get(claim.id), evidence, origin, articleDay });
    }
  }
  return all;
}

/**
 * Checks the claims of a seed on what had been published on the day of their article, those that others are derived from
 * first. A check that is held and rests on the same is taken as it is.
 */
export function checkSeed(seed: Seed, held: ReadonlyMap<string, StoredCheck>, context: BasisContext): CheckedSeed {
  const all = placed(seed);
  const checks = new Map<string, StoredCheck>();
  const settled = new Map<string, Settled>();
  let made = 0;

  function settle(id: string): Settled {
    const known = settled.get(id);
    if (known !== undefined) return known;
    const { claim, review, evidence, origin, articleDay } = all.get(id) as Placed;
    const restsOn = claim.derivesFromIds.map((from) => ({
      slug: (all.get(from) as Placed).claim.slug,
      verdict: settle(from).verdict,
    }));
    const check = told(origin, claim, () => {
      const beside = { articleDay, restsOn, documents: documentsOf(claim, evidence, context) };
      const basis = checkBasis(claim, beside, context);
      const before = held.get(id);
      if (before?.basis === basis) return before;
      made += 1;
      return checkAsPublished(claim, beside, basis, context);
    });
    if (check !== null) checks.set(id, check);
    const outcome = settleClaim(claim, check?.check.verdict, review);
    settled.set(id, outcome);
    return outcome;
  }

  for (const id of all.keys()) settle(id);
  return { checks, settled, made };
}

/** What documents give beside the one that measures a claim. */
function documentsOf({ formula }: UncheckedClaim, evidence: readonly Evidence[], { facts }: BasisContext) {
  const taken = formula === null ? [] : references(parseFormula(formula)).evidence;
  if (taken.length === 0) return [];
  return evidence.filter((each) => speaksOfFigure(each, taken)).flatMap(({ slug }) => facts.found(slug) ?? []);
}

/** What a check hangs on beside its claim and the data. */
interface Beside extends Required<Pick<FigureCheck, 'restsOn' | 'documents'>> {
  readonly articleDay: IsoDate | null;
}

/** Runs what checks a claim; null for one that has nothing to check. A formula that cannot be evaluated is a fault. */
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
  { articleDay, ...beside }: Beside,
  basis: string,
  { facts }: BasisContext,
): StoredCheck {
  if (formula === null || quantity === null) throw new Error(`The claim ${slug} has nothing to check.`);
  const figure: FigureCheck = {
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts,
    asOf: articleDay,
    // Only a check on the latest data depends on the day it is made on; an article without a day has no other.
    today: articleDay ?? period?.end ?? LAST_DAY,
    articleDay,
    ...beside,
  };
  return { claimId: id, claimSlug: slug, check: checkFigure(figure), basis };
}
