import type { TrueWhen } from '../../domain/check.ts';
import { inPeriod } from './in-period.ts';

/** "from 2024-09-17 to 2025-01-23", "in 2025-10", "in the vintage 2026-02": where a figure holds. */
export function whenTrue({ period, vintage }: TrueWhen): string {
  const ofVintage = vintage === null ? '' : `in the vintage ${vintage}`;
  if (period === null) return ofVintage;
  const [from = '', to] = period.text.split('..');
  const span = to === undefined ? inPeriod(period) : `from ${from} to ${to}`;
  return ofVintage === '' ? span : `${span} ${ofVintage}`;
}
