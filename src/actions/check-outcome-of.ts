import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/claim.ts';
import { checkOutcome } from '../verify/check-outcome.ts';
import { giveWay } from './give-way.ts';
import { loadFacts } from './load-facts.ts';
import { mustLoad } from './must-load.ts';
import type { Reading } from './reading.ts';

/** What has come of a projection, forecast or scenario, on the latest data; null while it is pending or not measured. */
export async function checkOutcomeOf(claim: Claim, reading: Reading): Promise<Check | null> {
  const { formula, outcomeFormula, quantity, period, periodAnchor, kind } = claim;
  const measure = outcomeFormula ?? formula;
  if (measure === null || quantity === null) return null;
  const { publishedOn } = await mustLoad(reading.loaders.record.Article, claim.articleId);
  const facts = await loadFacts([measure], reading);
  await giveWay();
  return checkOutcome({
    formula: measure,
    outcomeFormula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts,
    asOf: null,
    today: reading.today,
    articleDay: publishedOn,
  });
}
