import { type Amount, type AmountParts, amountOf, amountParts } from './amount.ts';

// A minus at the very start parts nothing; "and" is a range only after "between", else it is two figures.
const SEPARATOR = /(?<=.)\s*-\s*| to /g;
const WITH_AND = /(?<=.)\s*-\s*| to | and /g;

function ends(left: AmountParts, right: AmountParts): readonly [Amount, Amount] | undefined {
  const low = amountOf({ ...left, currency: left.currency || right.currency, tail: left.tail || right.tail });
  const high = amountOf({ ...right, currency: right.currency || left.currency });
  if (low === undefined || high === undefined || low.unit !== high.unit || low.value.gte(high.value)) return undefined;
  return [low, high];
}

/** The two ends of a range; what is written at one end only, a currency or a unit, holds for both. */
export function parseRange(text: string): readonly [Amount, Amount] | undefined {
  const isBetween = text.startsWith('between ');
  const written = isBetween ? text.slice('between '.length) : text;
  for (const separator of written.matchAll(isBetween ? WITH_AND : SEPARATOR)) {
    const left = amountParts(written.slice(0, separator.index));
    const right = amountParts(written.slice(separator.index + separator[0].length));
    const range = left === undefined || right === undefined ? undefined : ends(left, right);
    if (range !== undefined) return range;
  }
  return undefined;
}
