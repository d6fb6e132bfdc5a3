import { AMOUNT, type Amount, readAmount } from './amount.ts';

const RANGE = new RegExp(`^(?:between |from )?${AMOUNT}\\s*(?:-|to|and)\\s*${AMOUNT}$`);

/** The two ends of a range; what is written at one end only, a currency or a unit, holds for both. */
export function parseRange(text: string): readonly [Amount, Amount] | undefined {
  const parts = RANGE.exec(text);
  if (parts === null) return undefined;
  const [, signLow = '', currencyLow = '', numberLow = '', tailLow = ''] = parts;
  const [signHigh = '', currencyHigh = '', numberHigh = '', tailHigh = ''] = parts.slice(5);
  const low = readAmount({
    sign: signLow,
    currency: currencyLow || currencyHigh,
    number: numberLow,
    tail: tailLow.trim() === '' ? tailHigh : tailLow,
  });
  const high = readAmount({
    sign: signHigh,
    currency: currencyHigh || currencyLow,
    number: numberHigh,
    tail: tailHigh,
  });
  if (low === undefined || high === undefined || low.unit !== high.unit || low.value.gte(high.value)) return undefined;
  return [low, high];
}
