import { InvalidArgumentError } from 'commander';

/** A shock as the API takes it. */
export interface Shock {
  readonly factor: string;
  readonly amount: string;
  readonly unit: string;
  readonly startYear?: number;
}

/** Short units, and the words that the API has for them. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['bp', 'basis points'],
  ['bps', 'basis points'],
  ['pp', 'percentage points'],
  ['%', 'percent'],
  ['x', 'times'],
]);

const SHOCK =
  /^(?<factor>[a-z0-9-]+)=(?<amount>[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e\d{1,2})?)(?: ?(?<unit>[^@]+?))?(?:@(?<year>\d{4}))?$/;

/** Reads "treasury-10y-yield=+100bp", "deficit=+5e11 USD per year", "economic-growth=-0.5pp@2028": factor, amount, unit and first year. */
export function parseShock(text: string): Shock {
  const { factor, amount = '', unit, year } = SHOCK.exec(text.trim())?.groups ?? {};
  if (factor === undefined || unit === undefined) {
    throw new InvalidArgumentError(
      'it must be a factor, "=", an amount and its unit, as treasury-10y-yield=+100bp or "deficit=+5e11 USD per year".',
    );
  }
  return {
    factor,
    amount: amount.replace(/^\+/, ''),
    unit: UNITS.get(unit.trim()) ?? unit.trim(),
    ...(year === undefined ? {} : { startYear: Number(year) }),
  };
}
