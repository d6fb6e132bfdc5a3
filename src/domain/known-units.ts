/** Units that a figure may have, in the form in which they are counted, each with its form after "per". */
const UNITS: { readonly [unit: string]: string } = {
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  JPY: 'JPY',
  percent: 'percent',
  'percentage points': 'percentage point',
  'basis points': 'basis point',
  times: 'time',
  share: 'share',
  // Of a correlation: from -1 to 1, and no part of anything.
  coefficient: 'coefficient',
  years: 'year',
  quarters: 'quarter',
  months: 'month',
  weeks: 'week',
  days: 'day',
  'troy ounces': 'troy ounce',
  'index points': 'index point',
  count: 'count',
  // A point in time and no length: "2033".
  year: 'year',
  date: 'date',
};

/** All units that are not quotients. */
export const KNOWN_UNITS: readonly string[] = Object.keys(UNITS);

/** All units in the form that follows "per". */
export const DENOMINATORS: readonly string[] = Object.values(UNITS);

/** Whether a unit is of the list or a quotient of such units: "USD per week", "basis points per percentage point". */
export function isKnownUnit(unit: string): boolean {
  const [counted = '', ...per] = unit.split(' per ');
  return Object.hasOwn(UNITS, counted) && per.every((each) => DENOMINATORS.includes(each));
}

/** The form in which a unit is counted, from its form after "per": "basis points" from "basis point". */
export function countedUnit(denominator: string): string | undefined {
  return KNOWN_UNITS.find((unit) => UNITS[unit] === denominator);
}
