import { describe, expect, it } from 'vitest';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

interface Value {
  name: string;
  value: string;
  low: string | null;
  high: string | null;
  unit: string;
  factor: { slug: string };
}

interface Run {
  vintage: string;
  scenario: { slug: string; shocks: { level: string | null; amount: string }[] } | null;
  baseline: { year: number; values: Value[] }[];
  shocked: { year: number; values: Value[] }[];
  difference: { year: number; values: Value[] }[];
  assumptions: string[];
  uses: { slug: string; strength: { source: { title: string } } | null }[];
}

const YEARS = '{ year values { name value low high unit factor { slug } } }';
const ALL = `vintage scenario { slug shocks { level amount } } baseline ${YEARS} shocked ${YEARS} difference ${YEARS} assumptions uses { slug strength { source { title } } }`;

const query = (input: string): string => `{ simulate(input: ${input}) { ${ALL} } }`;

async function simulate(input: string): Promise<Run> {
  const { data, errors } = await ask(server.app, query(input));
  expect(errors).toBeUndefined();
  return (data as unknown as { simulate: Run }).simulate;
}

const shock = (factor: string, amount: string, unit: string, startYear?: number): string =>
  `{ factor: "${factor}", amount: "${amount}", unit: "${unit}"${startYear === undefined ? '' : `, startYear: ${startYear}`} }`;

const valueIn = (run: Run, year: number, name: string, part: 'baseline' | 'shocked' | 'difference' = 'difference') => {
  const value = run[part].find((each) => each.year === year)?.values.find((each) => each.name === name);
  if (value === undefined) throw new Error(`The run has no ${name} of ${year}.`);
  return value;
};

describe('a simulation', () => {
  it('has the cross-check of CBO: rates 0.1 points higher add 345 billion dollars by 2035, and 58 in that year', async () => {
    const run = await simulate(
      `{ shocks: [${shock('interest-rates', '0.1', 'percentage points')}], baseline: "2025-01" }`,
    );
    expect(run.difference.map(({ year }) => year)).toEqual([
      2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035,
    ]);
    const deficits = run.difference.map(({ year }) => Number(valueIn(run, year, 'Deficit').value) / 1e9);
    const total = deficits.reduce((sum, each) => sum + each, 0);
    expect(Math.round(total)).toBe(345);
    expect(Math.abs(total / 351 - 1)).toBeLessThan(0.1);
    expect(valueIn(run, 2035, 'Deficit')).toEqual({
      name: 'Deficit',
      value: '57703000000',
      low: '52085000000',
      high: '61397000000',
      unit: 'USD',
      factor: { slug: 'deficit' },
    });
    expect(Math.abs((deficits.at(-1) ?? 0) / 54 - 1)).toBeLessThan(0.1);
  });

  it('starts from what CBO projects, and from the newest when none is named', async () => {
    const run = await simulate(`{ shocks: [${shock('deficit', '0', 'USD per year')}], years: 10 }`);
    expect(run.vintage).toBe('2026-02');
    expect(valueIn(run, 2036, 'Debt held by the public', 'baseline').value).toBe('56152391000000');
    expect(valueIn(run, 2036, 'Net interest', 'baseline')).toMatchObject({
      value: '2144336000000',
      low: null,
      high: null,
    });
    expect(
      run.difference.flatMap(({ values }) => values).every(({ value, low, high }) => `${value}${low}${high}` === '000'),
    ).toBe(true);
  });

  it('of the yield lets debt push it further, and tells where its path is from', async () => {
    const input = (more: string) => `{ shocks: [${shock('treasury-10y-yield', '100', 'basis points', 2027)}]${more} }`;
    const [run, still] = [await simulate(input('')), await simulate(input(', feedback: false'))];
    expect(valueIn(still, 2036, '10-year Treasury yield').value).toBe('1');
    expect(Number(valueIn(run, 2036, '10-year Treasury yield').value)).toBeGreaterThan(1.1);
    expect(run.uses.map(({ slug }) => slug)).toContain('net-issuance-to-treasury-10y-yield');
    expect(still.uses.map(({ slug }) => slug)).not.toContain('net-issuance-to-treasury-10y-yield');
    expect(run.assumptions.join(' ')).toContain('4.18 percent on 2026-02-11 (fred/dgs10), is held flat');
  });

  it.each([
    ['a term premium moves the yield one for one', shock('term-premium', '1', 'percentage points'), '1', '1'],
    [
      'foreign officials sell 100 billion dollars',
      shock('foreign-official-demand', '-100000000000', 'USD'),
      '0.015',
      '1',
    ],
    ['the Federal Reserve repeats its programs', shock('fed-purchases', '1', 'times'), '-1.4', '0'],
  ])('%s', async (_case, given, low, high) => {
    const run = await simulate(`{ shocks: [${given}], years: 1, feedback: false }`);
    expect(valueIn(run, 2027, '10-year Treasury yield')).toMatchObject({ low, high });
    expect(run.assumptions.every((each) => /^[A-Z0-9].*\.$/.test(each))).toBe(true);
  });

  it.each([
    ['deficit', '100000000000', 1],
    ['defense-spending', '100000000000', 1],
    ['social-security-benefits', '100000000000', 1],
    ['net-interest', '100000000000', 1],
    ['tariff-revenue', '100000000000', -1],
    ['fiscal-response', '100000000000', -1],
    ['spending-cuts', '100000000000', -1],
    ['tax-increases', '100000000000', -1],
  ])('%s by 100 billion dollars a year moves the deficit', async (factor, amount, sign) => {
    const run = await simulate(`{ shocks: [${shock(factor, amount, 'USD per year')}], years: 2 }`);
    const deficits = run.difference.map(({ year }) => (sign * Number(valueIn(run, year, 'Deficit').value)) / 1e9);
    expect(deficits[0]).toBeGreaterThan(101);
    expect(deficits[0]).toBeLessThan(104);
    expect(deficits[1]).toBeGreaterThan(deficits[0] ?? 0);
  });
});

/** The debt that is added, in trillions of dollars: value, low, high. */
const trillions = ({ value, low, high }: Value): string =>
  [value, low, high].map((each) => (Number(each) / 1e12).toFixed(1)).join(' ');

/** Identities, and the link whose effect the books work out year by year. */
const BOOKS = [
  'deficit-to-debt',
  'deficit-to-net-issuance',
  'net-interest-to-deficit',
  'treasury-10y-yield-to-net-interest',
];

describe('scenarios of the article', () => {
  it.each([
    ['everything-rally-slow-bleed', '0.49', '4.75', '2.0 0.8 3.7'],
    ['everything-rally-yields-spike', '1.39', '2', '5.8 5.0 7.1'],
    ['everything-rally-fiscal-reform', '750000000000', null, '-9.8 -12.1 -8.9'],
  ])('%s is run, and its numbers are told apart from ours', async (slug, amount, level, debt) => {
    const run = await simulate(`{ scenario: "${slug}" }`);
    expect(run.scenario).toEqual({ slug, shocks: [{ level, amount }] });
    expect(run.difference[0]?.year).toBe(2027);
    expect(trillions(valueIn(run, 2036, 'Debt held by the public'))).toBe(debt);
    expect(run.assumptions[0]).toContain(`A number of the author of the scenario "${slug}", and no forecast`);
    expect(run.assumptions[1]).toContain('The amounts are against where things stood when the author wrote');
    expect(run.assumptions[2]).toContain("is computed here and is not the author's");
  });

  it('and a point on the 10-year yield adds 4.1 trillion dollars of debt by 2036', async () => {
    const run = await simulate(`{ shocks: [${shock('treasury-10y-yield', '1', 'percentage points')}] }`);
    expect(trillions(valueIn(run, 2036, 'Debt held by the public'))).toBe('4.1 3.5 5.0');
  });

  it('has the source of every coefficient beside it', async () => {
    const run = await simulate(`{ shocks: [${shock('fed-purchases', '1', 'times')}] }`);
    const told = run.assumptions.join('\n');
    for (const link of run.uses.filter(({ strength }) => strength !== null)) {
      if (BOOKS.includes(link.slug)) continue;
      expect(told, link.slug).toContain(`"${link.strength?.source.title}"`);
    }
    expect(run.uses.map(({ slug }) => slug).filter((slug) => !BOOKS.includes(slug))).toEqual([
      'fed-purchases-to-term-premium',
      'term-premium-to-treasury-10y-yield',
      'net-issuance-to-treasury-10y-yield',
    ]);
    for (const slug of ['due-within-a-year', 'bills']) {
      expect(told).toMatch(new RegExp(`evidence "treasury-10y-yield-to-net-interest-${slug}", ".+", read`));
    }
  });

  it('says of each shock how long it lasts', async () => {
    const run = await simulate(
      `{ shocks: [${shock('deficit', '100000000000', 'USD', 2028)}, ${shock('tariff-revenue', '1', 'USD per year')}] }`,
    );
    expect(run.assumptions.slice(0, 2)).toEqual([
      expect.stringContaining('"deficit" by 100 billion dollars, in fiscal year 2028 alone.'),
      expect.stringContaining(', in every year from fiscal year 2027 on.'),
    ]);
  });

  it('tells the average rate as what is paid on the debt, a shock to interest included', async () => {
    const run = await simulate(`{ shocks: [${shock('net-interest', '100000000000', 'USD per year')}], years: 2 }`);
    const [opening, closing] = [2027, 2028].map((year) =>
      Number(valueIn(run, year, 'Debt held by the public', 'shocked').value),
    );
    const paid = Number(valueIn(run, 2028, 'Net interest', 'shocked').value);
    const rate = Number(valueIn(run, 2028, 'Average rate on the debt', 'shocked').value);
    expect(rate).toBeCloseTo((200 * paid) / ((opening ?? 0) + (closing ?? 0)), 2);
    expect(rate).toBeGreaterThan(Number(valueIn(run, 2028, 'Average rate on the debt', 'baseline').value) + 0.2);
  });

  it("can be run with a shock of one's own on top", async () => {
    const run = await simulate(
      `{ scenario: "everything-rally-fiscal-reform", shocks: [${shock('treasury-10y-yield', '-0.5', 'percentage points')}] }`,
    );
    expect(run.assumptions.filter((each) => each.startsWith('A number of'))).toHaveLength(2);
  });
});

const Y = 'treasury-10y-yield';

describe('what cannot be run is refused with what would be right', () => {
  it.each<[string, string, string, string]>([
    ['nothing', '{}', 'BAD_SHOCK', 'give "shocks", or the slug of a "scenario"'],
    [
      'no such factor',
      `{ shocks: [${shock('term-premum', '1', 'basis points')}] }`,
      'UNKNOWN_FACTOR',
      'did you mean "term-premium"?',
    ],
    ['no such scenario', '{ scenario: "slow" }', 'UNKNOWN_SCENARIO', '"everything-rally-slow-bleed"'],
    [
      'no way into the books',
      `{ shocks: [${shock('equity-valuations', '1', 'percent')}] }`,
      'BAD_SHOCK',
      'Shock interest-rates, treasury-10y-yield,',
    ],
    [
      'no strength on the way',
      `{ shocks: [${shock('tax-cuts', '1', 'USD per year')}] }`,
      'BAD_SHOCK',
      'no strength is cited for "tax-cuts-to-deficit"',
    ],
    [
      'a unit of another kind',
      `{ shocks: [${shock(Y, '1', 'percent')}] }`,
      'BAD_SHOCK',
      'write "percentage points" (from its first year on) or "basis points"',
    ],
    [
      'a unit that is none',
      `{ shocks: [${shock('deficit', '1', 'bn')}] }`,
      'BAD_SHOCK',
      'write "USD per year" (from its first year on) or "USD" (in its first year only)',
    ],
    [
      'a unit named as a method',
      `{ shocks: [${shock('deficit', '1', 'toString')}] }`,
      'BAD_SHOCK',
      'is not told in "toString"',
    ],
    [
      'rates twice',
      `{ shocks: [${shock('interest-rates', '1', 'basis points')}, ${shock(Y, '1', 'basis points')}] }`,
      'BAD_SHOCK',
      'would count twice',
    ],
    [
      'a yield and its premium',
      `{ shocks: [${shock(Y, '1', 'basis points')}, ${shock('term-premium', '1', 'basis points')}] }`,
      'BAD_SHOCK',
      '"term-premium" is in "treasury-10y-yield" already',
    ],
    [
      'all rates and what moves them',
      `{ shocks: [${shock('interest-rates', '1', 'basis points')}, ${shock('foreign-official-demand', '-1', 'USD')}] }`,
      'BAD_SHOCK',
      '"foreign-official-demand" is in "interest-rates" already',
    ],
    [
      'a premium and the purchases that work through it',
      `{ shocks: [${shock('fed-purchases', '1', 'times')}, ${shock('term-premium', '1', 'basis points')}] }`,
      'BAD_SHOCK',
      '"fed-purchases" is in "term-premium" already',
    ],
    [
      'a scenario and a part of it',
      `{ scenario: "everything-rally-fiscal-reform", shocks: [${shock('spending-cuts', '1', 'USD per year')}] }`,
      'BAD_SHOCK',
      '"spending-cuts" is in "fiscal-response" already',
    ],
    [
      'holdings that are sold year after year, of which nothing is known',
      `{ shocks: [${shock('foreign-official-demand', '-1', 'USD per year')}] }`,
      'BAD_SHOCK',
      'write "USD" (from its first year on)',
    ],
    [
      'interest below nothing',
      `{ shocks: [${shock('net-interest', '-1500000000000', 'USD per year')}], feedback: false }`,
      'UNPHYSICAL_SHOCK',
      'net interest would be below nothing',
    ],
    [
      'more debt sold than GDP',
      `{ shocks: [${shock('net-issuance', '200000000000000', 'USD')}], feedback: false }`,
      'UNPHYSICAL_SHOCK',
      'of debt would be sold',
    ],
    [
      'a scenario and the same again',
      `{ scenario: "everything-rally-slow-bleed", shocks: [${shock('interest-rates', '1', 'basis points')}] }`,
      'BAD_SHOCK',
      'would count twice',
    ],
    [
      'growth that undoes GDP',
      `{ years: 1, shocks: [${shock('economic-growth', '-150', 'percentage points')}] }`,
      'UNPHYSICAL_SHOCK',
      'shocks are run up to 10',
    ],
    [
      'an amount of forty digits',
      `{ shocks: [${shock('net-issuance', '9'.repeat(40), 'USD per year')}] }`,
      'UNPHYSICAL_SHOCK',
      'the 10-year yield would be',
    ],
    [
      'a yield too high',
      `{ shocks: [${shock(Y, '16', 'percentage points')}] }`,
      'UNPHYSICAL_SHOCK',
      'from -5 to 20 percent',
    ],
    ['a yield too low', `{ shocks: [${shock(Y, '-9.2', 'percentage points')}] }`, 'UNPHYSICAL_SHOCK', '-5.02 percent'],
    [
      'a deficit beyond GDP',
      `{ shocks: [${shock('deficit', '40000000000000', 'USD per year')}], feedback: false }`,
      'UNPHYSICAL_SHOCK',
      'more than the whole GDP',
    ],
    [
      'savings beyond all there is',
      `{ shocks: [${shock('fiscal-response', '90000000000000', 'USD per year')}], feedback: false }`,
      'UNPHYSICAL_SHOCK',
      'more than all spending',
    ],
    [
      'a debt below nothing',
      `{ shocks: [${shock('fiscal-response', '20000000000000', 'USD per year')}], feedback: false }`,
      'UNPHYSICAL_SHOCK',
      'below nothing',
    ],
    [
      'more years than there are',
      `{ years: 12, shocks: [${shock(Y, '1', 'basis points')}] }`,
      'BAD_ARGUMENT',
      'at most 10 years can be run from 2027',
    ],
    ['no years', `{ years: 0, shocks: [${shock(Y, '1', 'basis points')}] }`, 'BAD_ARGUMENT', 'from 1 to 30'],
    ['too many years', `{ years: 31, shocks: [${shock(Y, '1', 'basis points')}] }`, 'BAD_ARGUMENT', 'from 1 to 30'],
    [
      'a start before the baseline',
      `{ shocks: [${shock(Y, '1', 'basis points', 2025)}] }`,
      'BAD_SHOCK',
      'has the fiscal years 2026 to 2036',
    ],
    [
      'a start after the run',
      `{ years: 2, shocks: [${shock(Y, '1', 'basis points', 2030)}] }`,
      'BAD_SHOCK',
      'ask for more "years"',
    ],
    [
      'no such baseline',
      `{ baseline: "2023-02", shocks: [${shock(Y, '1', 'basis points')}] }`,
      'UNKNOWN_VINTAGE',
      '2024-06, 2025-01, 2026-02',
    ],
    [
      'actual figures for a baseline',
      `{ baseline: "actual", shocks: [${shock(Y, '1', 'basis points')}] }`,
      'UNKNOWN_VINTAGE',
      '2024-06, 2025-01, 2026-02',
    ],
    [
      'too many shocks',
      `{ shocks: [${shock(Y, '1', 'basis points').concat(', ').repeat(21)}] }`,
      'BAD_ARGUMENT',
      'give at most 20',
    ],
    ['an empty factor', `{ shocks: [${shock('', '1', 'basis points')}] }`, 'BAD_ARGUMENT', '"factor" is empty'],
  ])('%s', async (_case, input, code, sentence) => {
    const { data, errors } = await ask(server.app, query(input));
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(errors?.[0]?.message).toContain(sentence);
  });
});
