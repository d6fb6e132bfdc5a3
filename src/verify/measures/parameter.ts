import type { Period } from '../../domain/period.ts';
import type { Value } from '../evaluation.ts';
import type { FactClaim, FoundFigure } from '../facts.ts';
import { HOWS, type How } from '../reading/how.ts';
import type { SeriesView } from '../reading/series-view.ts';
import type { Comparison } from './comparison.ts';
import type { Direction } from './direction.ts';

/** What a measure is given for each kind of parameter. */
export interface Given {
  /** "fred/dgs10", "cbo/deficit@2025-01", or an expression over series("…"). */
  readonly series: SeriesView;
  /** "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025", $from or $to. */
  readonly period: Period;
  readonly number: Value;
  /** ">", ">=", "<", "<=" or "=". */
  readonly comparison: Comparison;
  readonly between: 'between';
  /** "increase" or "decrease". */
  readonly direction: Direction;
  /** "last", "mean" or "sum". */
  readonly how: How;
  /** Slug of a claim whose stated figure is wanted. */
  readonly claim: FactClaim;
  /** Slug of a claim whose own formula is wanted. */
  readonly measured: FactClaim;
  /** Slug of evidence that gives a figure. */
  readonly evidence: { readonly slug: string; readonly found: FoundFigure };
}

export type ParameterKind = keyof Given;

/** What stands for each kind of parameter, in words that end "this is …". */
export const KIND_WORDS: { readonly [K in ParameterKind]: string } = {
  series: 'a series in quotation marks, "fred/dgs10", or an expression over series("…")',
  period: 'a period: "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025", of the years 1700 to 2299, $from or $to',
  number: 'a number or a formula',
  comparison: 'one of ">", ">=", "<", "<=" and "="',
  between: 'the word "between"',
  direction: '"increase" or "decrease"',
  how: Object.entries(HOWS)
    .map(([how, words]) => `"${how}", ${words}`)
    .join('; '),
  claim: 'the slug of a claim in quotation marks',
  measured: 'the slug of a claim in quotation marks',
  evidence: 'the slug of evidence in quotation marks',
};

export interface Parameter<K extends ParameterKind = ParameterKind, O extends boolean = boolean> {
  /** As a person calls it in a signature: "from". */
  readonly name: string;
  readonly kind: K;
  readonly isOptional: O;
  /** What it means to this function, where the kind does not say it. */
  readonly description: string;
}

export function required<K extends ParameterKind>(
  kind: K,
  name: string = kind,
  description: string = KIND_WORDS[kind],
): Parameter<K, false> {
  return { name, kind, isOptional: false, description };
}

export function optional<K extends ParameterKind>(
  kind: K,
  name: string = kind,
  description: string = KIND_WORDS[kind],
): Parameter<K, true> {
  return { name, kind, isOptional: true, description };
}
