import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';

/** "on 2026-01-30", "in 2025Q4": a period as it ends a sentence. */
export function inPeriod({ text, frequency }: Pick<Period, 'text' | 'frequency'>): string {
  return `${frequency === Frequency.DAY ? 'on' : 'in'} ${text}`;
}
