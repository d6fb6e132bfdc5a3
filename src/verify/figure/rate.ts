/** What may stand after "per" and the like, as a unit names it. */
const LENGTHS: readonly (readonly [string, string])[] = [
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['annum', 'year'],
];
const MONEY: readonly (readonly [string, string])[] = [
  ['dollar', 'USD'],
  ['us dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['ounce', 'troy ounce'],
  ['troy ounce', 'troy ounce'],
  ['percentage point', 'percentage point'],
  ['basis point', 'basis point'],
];
const NAMES: ReadonlyMap<string, string> = new Map([...LENGTHS, ...MONEY, ...OTHERS]);

const either = (rows: readonly (readonly [string, string])[]): string => rows.map(([word]) => word).join('|');
const PER = new RegExp(
  [
    `^(.*\\S) ?(?:/|\\bper) ?(${either([...LENGTHS, ...MONEY, ...OTHERS])})$`,
    `^(.*\\S) (?:an?|each|every) (${either([...LENGTHS, ...OTHERS])})$`,
    `^(.*\\S) to the (${either(MONEY)})$`,
  ].join('|'),
);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** A text without its rate, and what it is a rate of. */
export interface Rate {
  readonly rest: string;
  readonly per: string | null;
}

/** A text without "per month", "a month", "monthly" or "per dollar" at its end, and what that names. */
export function stripRate(text: string): Rate {
  const [, ...groups] = PER.exec(text) ?? [];
  const [rest, name] = groups.filter((group) => group !== undefined);
  // "Half a year" is half of one and no rate.
  if (rest !== undefined && name !== undefined && !/(?:^| )(?:half|of)$/.test(rest)) {
    return { rest, per: NAMES.get(name) ?? null };
  }
  const words = text.split(' ');
  const per = ADVERBS.get(words.at(-1) ?? '') ?? null;
  return per === null ? { rest: text, per } : { rest: words.slice(0, -1).join(' '), per };
}

/** The unit of a rate; money per the same money is a plain share. */
export function unitOfRate(unit: string, per: string | null): string {
  if (per === null) return unit;
  return unit === per ? 'share' : `${unit} per ${per}`;
}
