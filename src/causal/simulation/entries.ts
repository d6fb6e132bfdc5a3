import type { Course, Entry } from './shock-path.ts';

/** How a shock to a factor gets into the books. */
export interface FactorEntry {
  /** The causal links on the way, whose strengths are multiplied; none for a factor that is itself in the books. */
  readonly via: readonly string[];
  readonly entry: Entry;
  /** Unit that the first strength asks for. */
  readonly unit: string;
  /** The units in which a shock may be told, and how it goes on in each. */
  readonly units: { readonly [unit: string]: Course };
  /** What to know before leaning on the result, as a whole sentence. */
  readonly caveat?: string;
}

const RATES = { 'percentage points': 'stays', 'basis points': 'stays' } as const;
const A_YEAR = { 'USD per year': 'stays', USD: 'once' } as const;
const HOLDINGS = { USD: 'stays' } as const;

const rates = (...via: readonly string[]): FactorEntry => ({ via, entry: 'rates', unit: 'basis points', units: RATES });
const budget = (...via: readonly string[]): FactorEntry => ({
  via,
  entry: 'primary-deficit',
  unit: 'USD',
  units: A_YEAR,
});

const PREMIUM_TO_YIELD = 'term-premium-to-treasury-10y-yield';

/** All factors that can be shocked, if the links on their way have a cited strength or are identities. */
export const ENTRIES: ReadonlyMap<string, FactorEntry> = new Map([
  ['interest-rates', rates()],
  ['treasury-10y-yield', rates()],
  ['term-premium', rates(PREMIUM_TO_YIELD)],
  ['expected-short-rates', rates('expected-short-rates-to-treasury-10y-yield')],
  [
    'fed-purchases',
    {
      via: ['fed-purchases-to-term-premium', PREMIUM_TO_YIELD],
      entry: 'rates',
      unit: 'times',
      units: { times: 'stays' },
      caveat:
        'One "times" of "fed-purchases" is all programs of 2008 to 2012 together; their effect fades as bonds near maturity (evidence "fed-purchases-to-term-premium-bonis" and "-half-life"), and is held in every year here.',
    },
  ],
  [
    'foreign-official-demand',
    {
      via: ['foreign-official-demand-to-treasury-10y-yield'],
      entry: 'rates',
      unit: 'USD',
      units: HOLDINGS,
      caveat:
        'The strength of "foreign-official-demand" is mostly that of the impact, of which private buyers undo much (evidence "foreign-official-demand-to-treasury-10y-yield-five-year" and "-long-run"); it is held in every year here, so that after the first year the low end is nearer than the value.',
    },
  ],
  ['deficit', budget()],
  ['fiscal-response', budget('fiscal-response-to-deficit')],
  ['spending-cuts', budget('spending-cuts-to-fiscal-response', 'fiscal-response-to-deficit')],
  ['tax-increases', budget('tax-increases-to-fiscal-response', 'fiscal-response-to-deficit')],
  ['tax-cuts', budget('tax-cuts-to-deficit')],
  ['defense-spending', budget('defense-spending-to-deficit')],
  ['social-security-benefits', budget('social-security-benefits-to-deficit')],
  ['tariff-revenue', budget('tariff-revenue-to-deficit')],
  ['net-interest', { via: ['net-interest-to-deficit'], entry: 'interest', unit: 'USD', units: A_YEAR }],
  [
    'net-issuance',
    {
      via: [],
      entry: 'other-means',
      unit: 'USD',
      units: A_YEAR,
      caveat: 'Deficits are financed already; a shock to "net-issuance" is debt that is sold for other ends.',
    },
  ],
  [
    'economic-growth',
    { via: ['economic-growth-to-deficit'], entry: 'growth', unit: 'percentage points', units: RATES },
  ],
]);

/** The links that hold the books together in every run. */
export const BOOKS = {
  debtToYield: 'net-issuance-to-treasury-10y-yield',
  ratesToInterest: 'interest-rates-to-net-interest',
  yieldToInterest: 'treasury-10y-yield-to-net-interest',
  interestToDeficit: 'net-interest-to-deficit',
  deficitToIssuance: 'deficit-to-net-issuance',
  deficitToDebt: 'deficit-to-debt',
} as const;

/** The findings that say how fast debt takes a new rate. */
export const REPRICING = {
  dueWithinAYear: 'treasury-10y-yield-to-net-interest-due-within-a-year',
  bills: 'treasury-10y-yield-to-net-interest-bills',
} as const;
