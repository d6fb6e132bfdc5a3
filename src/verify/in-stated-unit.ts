import type { Decimal } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import type { Quantity } from '../domain/quantity.ts';
import { conversionFactor, unitsConvert } from '../domain/unit-conversions.ts';
import type { Value } from './evaluation.ts';
import { withMissingUnit } from './figure/missing-unit.ts';
import { isDirection } from './is-direction.ts';
import { isPlain, unitInWords } from './units/unit.ts';
import { abridged } from './wording/abridged.ts';

/** Units in which a change is told by what it was. */
const OF_A_WHOLE: readonly string[] = ['percent', 'share', 'times'];

/**
 * A measured value in the unit that it is to be held against. A bare direction, "rising", names no unit and takes any;
 * a bare number, "4.79", is never given the unit of what it is held against.
 */
export function inStatedUnit(
  printed: Quantity,
  { value, unit, levelOrChange }: Value,
): { readonly measured: Decimal; readonly unit: string } {
  const { text, unit: stated } = printed;
  if (unit === stated) return { measured: value, unit };
  if (isDirection(printed) && isPlain(stated)) return { measured: value, unit };
  const written = unitsConvert(unit, stated) ? undefined : withMissingUnit(text, stated, unit);
  if (written !== undefined) {
    const reason = `it names no unit and is held against ${unitInWords(unit)}; write "${written}" if that is meant`;
    throw new Problem('UNREADABLE_FIGURE', abridged(text), reason);
  }
  // What rose 131 percent is 2.31 times what it was.
  if (unit === 'percent' && levelOrChange === 'change' && stated === 'times') {
    return { measured: value.div(100).plus(1), unit: stated };
  }
  if (unit === 'percent' && stated === 'times') {
    // The measured percent may be a change, and a doubling is one of +100 percent.
    throw new Problem('UNITS_DO_NOT_FIT', 'compare', 'percent, which may be a change,', 'a number of times as much');
  }
  const factor = conversionFactor(unit, stated);
  if (factor === undefined) {
    const [print, measure] = [unitInWords(stated), unitInWords(unit)];
    const advice =
      levelOrChange === 'change'
        ? `measure it with ${OF_A_WHOLE.includes(stated) ? 'percentChange(…)' : 'change(…)'}`
        : `write "${abridged(text)}" in ${measure}, or measure something in ${print}`;
    throw new Problem('UNITS_DO_NOT_FIT', 'compare', measure, print, advice);
  }
  return { measured: value.times(factor), unit: stated };
}
