import { decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { Value } from '../evaluation.ts';

/** A period as an answer: its year, so that it can be held against a printed one, and the period beside it. */
export function yearOf(period: Period): Value & { readonly period: Period } {
  return { value: decimal(period.end.slice(0, 4)), unit: 'year', period };
}
