import { Problem } from '../domain/problem.ts';
import type { Seed } from '../ingest/seed.ts';
import { LAST_DAY } from '../lib/iso-date.ts';
import { checkOutcome } from '../verify/check-outcome.ts';
import type { Facts } from '../verify/facts.ts';

/** Refuses a seed with a formula for an outcome that cannot be evaluated: the outcome itself is computed when asked for. */
export function checkOutcomeFormulas(seed: Seed, facts: Facts): void {
  for (const { origin, records } of seed.origins) {
    for (const { slug, formula, outcomeFormula, quantity, period, periodAnchor, kind } of records.Claim) {
      if (outcomeFormula === null) continue;
      const at = `the outcome formula of ${slug}`;
      if (quantity === null) {
        const right = 'Give the claim its quantity, or leave "outcomeFormula" away.';
        throw new Problem('BAD_SEED', origin, at, 'The claim states no figure to hold an outcome against.', right);
      }
      try {
        checkOutcome({
          formula: formula ?? outcomeFormula,
          outcomeFormula,
          stated: quantity,
          period,
          anchor: periodAnchor,
          kind,
          facts,
          asOf: null,
          today: LAST_DAY,
          articleDay: null,
        });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        throw new Problem(
          'BAD_SEED',
          origin,
          at,
          error.message,
          'It must be a formula that the data can be held against.',
        );
      }
    }
  }
}
