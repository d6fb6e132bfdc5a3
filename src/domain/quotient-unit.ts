import { countedUnit } from './known-units.ts';

/** "basis points per percentage point" in its two parts, each as it is counted. */
export interface QuotientUnit {
  readonly counted: string;
  readonly per: string;
}

/** The parts of a quotient of two units; undefined for a unit that is none, such as "basis points". */
export function quotientOf(unit: string): QuotientUnit | undefined {
  const [counted, denominator, ...more] = unit.split(' per ');
  const per = denominator === undefined ? undefined : countedUnit(denominator);
  return counted === undefined || per === undefined || more.length > 0 ? undefined : { counted, per };
}
