/** A shock that readers choose: a factor, and how far it may be moved here. The program takes any amount that is physical. */
export interface Slider {
  /** Slug of the factor, and the name of the field. */
  readonly factor: string;
  readonly label: string;
  /** As the simulation takes it. */
  readonly unit: string;
  /** The same as readers are told it. */
  readonly shownUnit: string;
  /** Power of ten that the amount is multiplied by: 9 for one told in billions. */
  readonly power: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Factors that it is a part of, or that are a part of it: both at once would count twice, and are refused. */
  readonly insteadOf: readonly string[];
}

const YIELD = 'treasury-10y-yield';

const rate = (factor: string, label: string, least: number, most: number): Slider => ({
  factor,
  label,
  unit: 'percentage points',
  shownUnit: 'percentage points',
  power: 0,
  least,
  most,
  step: 0.1,
  insteadOf: [],
});

const billions = (factor: string, label: string, unit: string, most: number): Slider => ({
  factor,
  label,
  unit,
  shownUnit: unit === 'USD' ? 'billion dollars' : 'billion dollars a year',
  power: 9,
  least: -most,
  most,
  step: 50,
  insteadOf: [],
});

/** What can be moved, in the order of the page. Each enters the books by a way that the simulation knows. */
export const SLIDERS: readonly Slider[] = [
  {
    ...rate(YIELD, '10-year Treasury yield', -3, 4),
    insteadOf: ['term-premium', 'expected-short-rates', 'foreign-official-demand', 'fed-purchases'],
  },
  { ...rate('term-premium', 'Term premium', -2, 3), insteadOf: [YIELD, 'fed-purchases'] },
  { ...rate('expected-short-rates', 'Expected short rates', -3, 4), insteadOf: [YIELD] },
  rate('economic-growth', 'Economic growth', -2, 2),
  billions('deficit', 'Deficit before interest', 'USD per year', 1000),
  billions('spending-cuts', 'Spending cuts', 'USD per year', 1000),
  billions('tax-increases', 'Tax increases', 'USD per year', 1000),
  billions('tariff-revenue', 'Tariff revenue', 'USD per year', 500),
  { ...billions('foreign-official-demand', 'Foreign official holdings of Treasuries', 'USD', 500), insteadOf: [YIELD] },
  {
    factor: 'fed-purchases',
    label: 'Purchases of the Federal Reserve, in programs of 2008 to 2012',
    unit: 'times',
    shownUnit: 'times',
    power: 0,
    least: -1,
    most: 2,
    step: 0.1,
    insteadOf: [YIELD, 'term-premium'],
  },
];
