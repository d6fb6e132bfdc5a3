import { Comparator } from '../domain/comparator.ts';
import { Problem } from '../domain/problem.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Evaluated } from './evaluate.ts';
import { directionOf } from './figure/direction-of.ts';
import type { FigureCheck } from './figure-check.ts';
import { abridged } from './wording/abridged.ts';
import { inWords } from './wording/in-words.ts';

const BOUNDS_ABOVE: readonly Comparator[] = [Comparator.LESS, Comparator.AT_MOST];

const refuse = (sentence: string): never => {
  throw new Problem('FORMULA_MEANING', sentence);
};

/**
 * Refuses what cannot be told apart: a print of a movement against a level, and one that does not say up or down against
 * a fall, or is above 0 against a balance below. A claim is read with its article, whose sentence says which way.
 */
export function mustMoveAlike({ stated, kind }: FigureCheck, { value, unit, levelOrChange }: Evaluated): void {
  const direction = directionOf(stated.text);
  const printed = `"${abridged(stated.text)}"`;
  if (levelOrChange === 'level' && direction !== null) {
    refuse(
      `${printed} tells of a change, and what is measured is a level of ${inWords(value, unit)}; measure it with change(…) or percentChange(…).`,
    );
  }
  if (kind !== null || !value.isNegative()) return;
  // "Halved" says which way by itself.
  const isSilent = direction === null && stated.value.gt(0) && stated.unit !== 'times';
  if (!isSilent) return;
  if (levelOrChange === 'change') {
    refuse(
      `${printed} does not say up or down, and what is measured is a change of ${inWords(value, unit)}; write "fell ${stated.text}" or "rose ${stated.text}", or measure its size with abs(…).`,
    );
  }
  refuse(
    `${printed} is above 0, and what is measured is ${inWords(value, unit)}; write the figure with a minus, or measure its size with abs(…).`,
  );
}

/** A bound from above on a change bounds its size: "less than 50 basis points" is no fall of 100 either. */
export function boundedAsChange(stated: Quantity, { levelOrChange }: Evaluated): Quantity {
  const { comparator, low, value } = stated;
  if (levelOrChange !== 'change' || !BOUNDS_ABOVE.includes(comparator) || low !== null || value.lte(0)) return stated;
  return { ...stated, low: value.negated() };
}
