import type { Check } from '../../../../src/domain/check.ts';
import type { Decimal } from '../../../../src/domain/decimal.ts';
import { checkFigure } from '../../../../src/verify/check-figure.ts';
import { checkOutcome } from '../../../../src/verify/check-outcome.ts';
import type { Facts } from '../../../../src/verify/facts.ts';
import type { FigureCheck } from '../../../../src/verify/figure-check.ts';
import { verdictWithoutFormula } from '../../../../src/verify/verdict-without-formula.ts';
import { periodOf, quantityOf } from './facts.ts';
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

function checkOf(row: Row, asOf: string | null, facts: Facts): FigureCheck | null {
  const stated = quantityOf(row);
  if (stated === null || row.formula === null) return null;
  return {
    formula: row.formula,
    stated,
    period: periodOf(row),
    anchor: row.period[4],
    kind: row.kind,
    facts,
    asOf,
    today: TODAY,
    articleDay: ARTICLE_DAY,
  };
}

/** What the check of a row says, as published or on the latest data, in the form in which it is expected. */
export function said(row: Row, of: 'published' | 'latest', facts: Facts): Said {
  const check = checkOf(row, of === 'published' ? ARTICLE_DAY : null, facts);
  if (check === null) return [verdictWithoutFormula(row.kind), null];
  return inShort(checkFigure(check), row[of] ?? row.published);
}

/** What is said of the outcome; null where nothing is. */
export function saidOfOutcome(row: Row, facts: Facts): Said | null {
  const check = checkOf(row, null, facts);
  const outcome = check === null ? null : checkOutcome(check);
  return outcome === null ? null : inShort(outcome, row.outcome ?? row.published);
}
