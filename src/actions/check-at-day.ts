import type { Check } from '../domain/check.ts';
import type { PeriodAnchor } from '../domain/claim.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { Verdict } from '../domain/verdict.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { checkFigure } from '../verify/check-figure.ts';
import type { Facts } from '../verify/facts.ts';
import type { KnownClaim } from '../verify/text/match-claims.ts';

/** On what day a text is judged. */
export interface TextDay {
  /** The day of the text. */
  readonly day: IsoDate;
  /** Only what had been published by this day; null for the latest data. */
  readonly asOf: IsoDate | null;
  readonly today: IsoDate;
}

/** What is held against what. */
interface Asked {
  readonly formula: string;
  readonly stated: Quantity;
  readonly period: Period | null;
  readonly anchor: PeriodAnchor | null;
  readonly kind: KnownClaim['kind'];
}

/** Holds a figure of a text against a formula on the day of the text. */
export function checkOne(asked: Asked, facts: Facts, { asOf, today, day }: TextDay): Check {
  const { formula, stated, period, anchor, kind } = asked;
  const articleDay = asOf === null ? null : day;
  return checkFigure({ formula, stated, period, anchor, kind, facts, asOf, today, articleDay });
}

/** Verdicts by which a figure is right, or as good as right. */
export const IS_RIGHT: readonly Verdict[] = [Verdict.ACCURATE, Verdict.CLOSE];
