import type { Period } from '../../domain/period.ts';
import type { Value } from '../evaluation.ts';
import type { FactClaim, FoundFigure } from '../facts.ts';
import type { SeriesView } from '../reading/series-view.ts';
import type { Comparison } from './comparison.ts';

/** What a measure is given for each kind of parameter. */
export interface Given {
  /** "fred/dgs10" or "cbo/deficit@2025-01". */
  readonly series: SeriesView;
  /** "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025", $from or $to. */
  readonly period: Period;
  readonly number: Value;
  /** ">", ">=", "<", "<=" or "=". */
  readonly comparison: Comparison;
  /** Slug of a claim whose stated figure is wanted. */
  readonly claim: FactClaim;
  /** Slug of a claim whose own formula is wanted. */
  readonly measured: FactClaim;
  /** Slug of evidence that gives a figure. */
  readonly evidence: { readonly slug: string; readonly found: FoundFigure };
}

export type ParameterKind = keyof Given;

export interface Parameter<K extends ParameterKind = ParameterKind, O extends boolean = boolean> {
  /** As a person calls it in a signature: "from". */
  readonly name: string;
  readonly kind: K;
  readonly isOptional: O;
}

export function required<K extends ParameterKind>(kind: K, name: string = kind): Parameter<K, false> {
  return { name, kind, isOptional: false };
}

export function optional<K extends ParameterKind>(kind: K, name: string = kind): Parameter<K, true> {
  return { name, kind, isOptional: true };
}
