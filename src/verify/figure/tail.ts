import { type Decimal, decimal } from '../../domain/decimal.ts';
import { SCALE_WORDS, SHORT_SCALES, UNIT_WORDS } from './printed-unit.ts';

/** What follows a number: its scale and its unit, null when none is written. */
export interface Tail {
  readonly scale: Decimal | null;
  readonly unit: string | null;
  /** Whether the scale is a single letter that could mean something else. */
  readonly isShort: boolean;
}

/** Reads "billion", "%", "billion dollars", "hundred thousand"; undefined when a word of it is unknown. */
export function readTail(text: string): Tail | undefined {
  const words = text.split(' ').filter((word) => word !== '');
  const isShort = SHORT_SCALES.includes(words[0] ?? '');
  let scale: Decimal | null = null;
  // "two hundred billion" has two scales, the smaller one first.
  while (words.length > 0) {
    const next = SCALE_WORDS.get(words[0] ?? '');
    if (next === undefined || (scale !== null && (scale.gt(100) || next.lt(1000)))) break;
    scale = (scale ?? decimal(1)).times(next);
    words.shift();
  }
  const unit = words.length === 0 ? null : UNIT_WORDS.get(words.join(' '));
  return unit === undefined ? undefined : { scale, unit, isShort };
}
