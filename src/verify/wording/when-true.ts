import type { TrueWhen } from '../../domain/check.ts';
import { ACTUAL } from '../../domain/series-reading.ts';
import { inPeriod } from './in-period.ts';

/** "from 2024-09-17 to 2025-01-23", "in 2025-10", "by the vintage 2026-02": where a figure is right. */
export function whenTrue({ period, vintage }: TrueWhen): string {
  const ofVintage = vintage === null ? '' : vintage === ACTUAL ? 'by the actual figures' : `by the vintage ${vintage}`;
  if (period === null) return ofVintage;
  const [from = '', to] = period.text.split('..');
  const span = to === undefined ? inPeriod(period) : `from ${from} to ${to}`;
  return ofVintage === '' ? span : `${span} ${ofVintage}`;
}
