import { type Decimal, decimal } from '../domain/decimal.ts';

const BILLION = decimal(1_000_000_000);

/** A number with at most so many decimals: "22.4". */
export const rounded = (value: Decimal, decimals: number): string => value.toDecimalPlaces(decimals).toFixed();

/** A percentage as it is said: "0.6", "22". */
export const inPercent = (value: Decimal): string => value.toFixed(value.abs().lt(10) ? 1 : 0);

/** Decimals of an amount in billions: the smaller, the more, so that three or more digits tell it. */
const decimalsOf = (billions: Decimal): number => [1, 10, 100].filter((each) => billions.abs().lt(each)).length;

/** An amount of dollars in billions: "30,172 billion dollars". */
export function dollars(value: Decimal): string {
  const billions = value.div(BILLION);
  const [whole = '', part] = rounded(billions, decimalsOf(billions)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${part === undefined ? '' : `.${part}`} billion dollars`;
}

/** Names in a row: "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
