import { factsOfSeed } from '../../../../src/actions/facts-of-seed.ts';
import type { Check } from '../../../../src/domain/check.ts';
import type { UncheckedClaim } from '../../../../src/domain/claim.ts';
import type { Decimal } from '../../../../src/domain/decimal.ts';
import type { SeedFacts } from '../../../../src/ingest/seed-facts.ts';
import { checkFigure } from '../../../../src/verify/check-figure.ts';
import { checkOutcome } from '../../../../src/verify/check-outcome.ts';
import type { FigureCheck } from '../../../../src/verify/figure-check.ts';
import { verdictWithoutFormula } from '../../../../src/verify/verdict-without-formula.ts';
import type { Row, Said } from './row.ts';

const ARTICLE_DAY = '2026-01-31';
const TODAY = '2026-11-22';

/** To as many places as the number expected is written to. */
function like(expected: string | null | undefined, value: Decimal): string {
  const places = /\.(\d+)/.exec(expected?.split(': ').at(-1) ?? '')?.[1]?.length ?? 0;
  return value.toFixed(places);
}

function inShort({ verdict, measured, unit, trueWhen: [when] }: Check, [, wanted, wantedWhen]: Said): Said {
  const value = measured === null ? null : `${like(wanted, measured)} ${unit}`;
  if (when === undefined) return [verdict, value];
  return [verdict, value, `${when.vintage ?? when.period?.text}: ${like(wantedWhen, when.measured)}`];
}

function checkOf(
  { formula, quantity, period, periodAnchor, kind }: UncheckedClaim,
  asOf: string | null,
  seed: SeedFacts,
): FigureCheck | null {
  if (quantity === null || formula === null) return null;
  return {
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts: factsOfSeed(seed),
    asOf,
    today: TODAY,
    articleDay: ARTICLE_DAY,
  };
}

/** What the check of a claim says, as published or on the latest data, in the form in which its row expects it. */
export function said(claim: UncheckedClaim, row: Row, of: 'published' | 'latest', seed: SeedFacts): Said {
  const check = checkOf(claim, of === 'published' ? ARTICLE_DAY : null, seed);
  if (check === null) return [verdictWithoutFormula(claim.kind), null];
  return inShort(checkFigure(check), row[of] ?? row.published);
}

/** What is said of the outcome; null where nothing is. */
export function saidOfOutcome(claim: UncheckedClaim, row: Row, seed: SeedFacts): Said | null {
  const check = checkOf(claim, null, seed);
  const { outcomeFormula } = claim;
  const outcome = check === null ? null : checkOutcome({ ...check, outcomeFormula });
  return outcome === null ? null : inShort(outcome, row.outcome ?? row.published);
}
