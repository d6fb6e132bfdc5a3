import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/claim.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { checkFigure } from '../verify/check-figure.ts';
import { loadFacts } from './load-facts.ts';
import { mustLoad } from './must-load.ts';
import type { Reading } from './reading.ts';

/** A claim held against what had been published by a day, or against the latest data; null when it has no formula. */
export async function checkClaim(claim: Claim, asOf: IsoDate | null, reading: Reading): Promise<Check | null> {
  const { formula, quantity, period, periodAnchor, kind } = claim;
  if (formula === null || quantity === null) return null;
  const article = await mustLoad(reading.loaders.record.Article, claim.articleId);
  return checkFigure({
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts: await loadFacts(formula, reading),
    asOf,
    today: reading.today,
    articleDay: article.publishedOn,
  });
}
