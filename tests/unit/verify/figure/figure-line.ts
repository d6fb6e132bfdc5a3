import type { Quantity } from '../../../../src/domain/quantity.ts';

const short = (number: Quantity['low']): string =>
  number === null ? '…' : number.abs().gte('1e6') ? number.toExponential() : number.toSignificantDigits(6).toFixed();

/** "ABOUT 0.5 percent [0.45, 0.55] step 0.1 round 0.1": a figure as one line. */
export function figureLine({ value, unit, comparator, low, high, step, round }: Quantity): string {
  return `${comparator} ${short(value)} ${unit} [${short(low)}, ${short(high)}] step ${short(step)} round ${short(round)}`;
}
