import type { Comparator } from '../../domain/comparator.ts';
import { decimal, plain } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Parameters } from '../graph-executor.ts';

/** The eight columns of a quantity; all null when there is none. */
export type QuantityColumns = readonly [
  text: string | null,
  value: string | null,
  low: string | null,
  high: string | null,
  unit: string | null,
  comparator: string | null,
  step: string | null,
  round: string | null,
];

/** A quantity as properties whose names begin with `prefix`. */
export function quantityProperties(prefix: string, quantity: Quantity | null): Parameters {
  if (quantity === null) return {};
  return {
    [`${prefix}Text`]: quantity.text,
    [`${prefix}Value`]: plain(quantity.value),
    [`${prefix}Low`]: quantity.low && plain(quantity.low),
    [`${prefix}High`]: quantity.high && plain(quantity.high),
    [`${prefix}Unit`]: quantity.unit,
    [`${prefix}Comparator`]: quantity.comparator,
    [`${prefix}Step`]: plain(quantity.step),
    [`${prefix}Round`]: plain(quantity.round),
  };
}

export function quantityOf([text, value, low, high, unit, comparator, step, round]: QuantityColumns): Quantity | null {
  if (text === null || value === null || unit === null || step === null || round === null) return null;
  return {
    text,
    value: decimal(value),
    low: low === null ? null : decimal(low),
    high: high === null ? null : decimal(high),
    unit,
    comparator: comparator as Comparator,
    step: decimal(step),
    round: decimal(round),
  };
}
