import { type Decimal, decimal } from './decimal.ts';

/**
 * How many of the second unit one of the first is: all that is ever converted. Percentage points are no percentage, and
 * nothing here needs a rate of exchange or a length of time. A ratio can be told in percent of the whole, but a percent
 * never in times: it may be a change, and one of +100 percent is a doubling and no "1 times".
 */
const SAME = decimal(1);
const FACTORS = new Map([
  ['percentage points > basis points', decimal(100)],
  ['basis points > percentage points', decimal('0.01')],
  ['share > times', decimal(1)],
  ['times > share', decimal(1)],
  ['share > percent', decimal(100)],
  ['times > percent', decimal(100)],
  ['percent > share', decimal('0.01')],
  ['coefficient > times', decimal(1)],
]);

/** What a figure in the one unit is to be multiplied by to be told in the other; undefined when it cannot be. */
export function conversionFactor(from: string, to: string): Decimal | undefined {
  return from === to ? SAME : FACTORS.get(`${from} > ${to}`);
}

/** Whether figures in the first unit can be told in the second. */
export function unitsConvert(from: string, to: string): boolean {
  return conversionFactor(from, to) !== undefined;
}
