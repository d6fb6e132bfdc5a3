import { Polarity } from '../domain/causal-link.ts';

/** The product of the signs of a path; unknown when one of them is. */
export function polarityOfPath(signs: readonly Polarity[]): Polarity {
  if (signs.includes(Polarity.UNKNOWN)) return Polarity.UNKNOWN;
  const negative = signs.filter((sign) => sign === Polarity.NEGATIVE).length;
  return negative % 2 === 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
}
