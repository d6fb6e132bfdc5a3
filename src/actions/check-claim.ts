import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/claim.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { checkFigure } from '../verify/check-figure.ts';
import type { Foundation } from '../verify/figure-check.ts';
import { documentsBeside } from './documents-beside.ts';
import { giveWay } from './give-way.ts';
import { loadFacts } from './load-facts.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';
import type { Reading } from './reading.ts';
import { settleClaim } from './settle-claim.ts';

// Claims are derived from one another, and a page asks for all of them: each is checked once for each day of a request.
const made = new WeakMap<Loaders, Map<string, Promise<Check | null>>>();

/** A claim held against what had been published by a day, or against the latest data; null when it has no formula. */
export function checkClaim(claim: Claim, asOf: IsoDate | null, reading: Reading): Promise<Check | null> {
  const ofRequest = made.get(reading.loaders) ?? new Map<string, Promise<Check | null>>();
  made.set(reading.loaders, ofRequest);
  const key = `${claim.id} ${asOf ?? ''}`;
  const known = ofRequest.get(key) ?? makeCheck(claim, asOf, reading);
  ofRequest.set(key, known);
  return known;
}

async function makeCheck(claim: Claim, asOf: IsoDate | null, reading: Reading): Promise<Check | null> {
  const { formula, quantity, period, periodAnchor, kind } = claim;
  if (formula === null || quantity === null) return null;
  const { loaders, today } = reading;
  const [article, facts, documents, restsOn] = await Promise.all([
    mustLoad(loaders.record.Article, claim.articleId),
    loadFacts([formula], reading),
    documentsBeside(claim, formula, loaders),
    Promise.all(claim.derivesFromIds.map((id) => foundation(id, asOf, reading))),
  ]);
  await giveWay();
  return checkFigure({
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts,
    asOf,
    today,
    articleDay: article.publishedOn,
    restsOn,
    documents,
  });
}

/** What is thought of a claim that another is derived from, on the same day. */
async function foundation(claimId: string, asOf: IsoDate | null, reading: Reading): Promise<Foundation> {
  const { record } = reading.loaders;
  const claim = await mustLoad(record.Claim, claimId);
  const [check, review] = await Promise.all([
    checkClaim(claim, asOf, reading),
    claim.reviewId === null ? undefined : mustLoad(record.Review, claim.reviewId),
  ]);
  return { slug: claim.slug, verdict: settleClaim(claim, check?.verdict, review).verdict };
}
