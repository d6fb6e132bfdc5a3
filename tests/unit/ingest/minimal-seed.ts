/** A small seed that is whole: each test breaks one thing in it. */
const NAMES = {
  agents: [
    { slug: 'us-treasury', name: 'United States Department of the Treasury', kind: 'GOVERNMENT' },
    { slug: 'federal-reserve', name: 'Federal Reserve', kind: 'CENTRAL_BANK' },
  ],
  sources: [
    {
      slug: 'treasury-borrowing-2025-11',
      title: 'Treasury Announces Marketable Borrowing Estimates',
      publisher: 'us-treasury',
      url: 'https://home.treasury.gov/news/press-releases/sb0300',
      publishedOn: '2025-11-03',
      kind: 'PRESS_RELEASE',
      seen: 'IN_FULL',
      citation: 'US Treasury, Treasury Announces Marketable Borrowing Estimates, 3 November 2025.',
    },
    {
      slug: 'h15',
      title: 'Selected Interest Rates (H.15)',
      publisher: 'federal-reserve',
      kind: 'DATASET',
      seen: 'EXCERPT',
      citation: 'Board of Governors, H.15.',
    },
  ],
};

const BORROWING = `# name: Net marketable borrowing announced
# unit: USD
# nature: flow
# frequency: QUARTER
# source: treasury-borrowing-2025-11
# licence: public domain
# redistributable: true
# retrieval: Typed in from the release.
# firstReleaseHeld: true
# note: Privately held.
period,value,vintage,releasedOn
2025Q4,569000000000,2025-11-03,2025-11-03
2026Q1,578000000000,2025-11-03,2025-11-03
`;

const YIELD = `# name: Yield of the ten-year Treasury note
# officialId: GS10
# unit: percent
# nature: ratio
# frequency: MONTH
# seasonallyAdjusted: false
# source: h15
# licence: public domain
# redistributable: true
# retrieval: FRED, 22 November 2026
# releaseRule: 1 business days: "the first business day of the next month"
# firstReleaseHeld: true
period,value
2025-10,4.06
2025-11,4.09
2025-12,4.14
`;

const METRICS = {
  metrics: [
    {
      slug: 'net-marketable-borrowing',
      name: 'Privately held net marketable borrowing',
      unit: 'USD',
      definition: 'New debt sold to the public less debt redeemed.',
      series: ['treasury/net-marketable-borrowing'],
    },
    {
      slug: 'treasury-10y-yield',
      name: 'Ten-year Treasury yield',
      unit: 'percent',
      definition: 'Constant maturity, monthly mean.',
      series: ['fred/gs10'],
    },
  ],
};

const ARTICLE = {
  slug: 'everything-rally',
  title: 'The Everything Rally',
  publishedOn: '2026-01-31',
  publishedOnIsExact: false,
  sha256: 'ab'.repeat(32),
  codePoints: 1000,
  sections: ['opening', 'doom loop'],
};

const CLAIMS = {
  claims: [
    {
      slug: 'everything-rally-c003',
      statement: 'The Treasury plans to borrow this much in two quarters.',
      printed: '$1,147 billion',
      at: { section: 'opening', paragraph: 2, sentence: 1, start: 100, end: 114 },
      kind: 'OFFICIAL_PROJECTION',
      quantity: {
        value: '1147000000000',
        unit: 'USD',
        comparator: 'EQUAL',
        step: '1000000000',
        round: '1000000000',
        low: '1146500000000',
        high: '1147500000000',
      },
      period: {
        text: '2025Q4 to 2026Q1',
        start: '2025-10-01',
        end: '2026-03-31',
        frequency: 'QUARTER',
        anchor: 'STATED',
      },
      metric: 'net-marketable-borrowing',
      assertedBy: 'us-treasury',
      source: 'treasury-borrowing-2025-11',
      formula:
        'at("treasury/net-marketable-borrowing@2025-11-03", "2025Q4") + at("treasury/net-marketable-borrowing@2025-11-03", "2026Q1")',
      sameAs: ['everything-rally-c104'],
      evidence: [
        {
          slug: 'everything-rally-c003-release',
          stance: 'SUPPORTS',
          finding: 'The release gives 569 and 578 billion dollars.',
          figure: {
            text: '$569 billion',
            value: '569000000000',
            unit: 'USD',
            comparator: 'EQUAL',
            step: '1000000000',
            round: '1000000000',
          },
          note: 'Privately held.',
          source: 'treasury-borrowing-2025-11',
          observations: ['treasury/net-marketable-borrowing@2025-11-03#2025Q4'],
        },
      ],
      outcomeFormula: 'at("treasury/net-marketable-borrowing", "2025Q4")',
      review: {
        verdict: 'MISLEADING',
        because: 'It is net of redemptions, and the article speaks of all that is sold.',
        reviewedOn: '2026-02-10',
        reviewer: 'federal-reserve',
        evidence: ['everything-rally-c003-release'],
        saw: { verdict: 'ACCURATE', measured: '1147000000000' },
      },
    },
    {
      slug: 'everything-rally-c004',
      statement: 'That is this much a month.',
      printed: 'nearly $200 billion a month 😬',
      at: { paragraph: 2, sentence: 2, start: 120, end: 149 },
      kind: 'ARITHMETIC',
      quantity: {
        value: '200000000000',
        unit: 'USD per month',
        comparator: 'ABOUT',
        step: '1000000000',
        round: '100000000000',
      },
      period: { text: '2025', start: '2025-01-01', end: '2025-12-31', frequency: 'YEAR', anchor: 'NOW' },
      assertedBy: 'federal-reserve',
      formula: 'claim("everything-rally-c003") / months(6)',
      derivesFrom: ['everything-rally-c003'],
    },
    {
      slug: 'everything-rally-c104',
      statement: 'The borrowing is told a second time.',
      printed: '$1,147bn',
      at: { section: 'doom loop', paragraph: 9, sentence: 1, start: 700, end: 708 },
      kind: 'OFFICIAL_PROJECTION',
      assertedBy: 'us-treasury',
      notCheckedBecause: 'It repeats another claim.',
      sameAs: ['everything-rally-c003'],
    },
  ],
};

const CAUSES = {
  factors: [
    { slug: 'net-issuance', name: 'Net issuance', metric: 'net-marketable-borrowing' },
    { slug: 'yield', name: 'Treasury yields', metric: 'treasury-10y-yield' },
    { slug: 'deficit', name: 'Deficit' },
  ],
  links: [
    {
      slug: 'issuance-to-yield',
      statement: 'More supply raises the yield at which it sells.',
      from: 'net-issuance',
      to: 'yield',
      polarity: 'POSITIVE',
      delay: 'months',
      strength: {
        value: '2',
        low: '1.5',
        high: '3',
        unit: 'basis points per percentage point',
        source: 'h15',
      },
      claims: ['everything-rally-c003'],
      evidence: [
        {
          slug: 'issuance-to-yield-2025',
          stance: 'CONTEXT',
          finding: 'Yields rose.',
          source: 'h15',
          observations: ['fred/gs10#2025-12'],
        },
      ],
    },
    {
      slug: 'yield-to-deficit',
      statement: 'Interest costs more.',
      from: 'yield',
      to: 'deficit',
      polarity: 'POSITIVE',
      claims: [],
    },
    {
      slug: 'deficit-to-issuance',
      statement: 'A deficit must be financed.',
      from: 'deficit',
      to: 'net-issuance',
      polarity: 'POSITIVE',
      identity: true,
      claims: [],
    },
  ],
  loops: [
    { slug: 'doom-loop', name: 'Doom loop', links: ['issuance-to-yield', 'yield-to-deficit', 'deficit-to-issuance'] },
  ],
};

const SCENARIOS = {
  scenarios: [
    {
      slug: 'everything-rally-yields-spike',
      name: 'Yields spike',
      statement: 'Yields rise by half.',
      claims: ['everything-rally-c003'],
      shocks: [
        {
          factor: 'yield',
          amount: '2',
          low: '1.5',
          high: '2.5',
          unit: 'percentage points',
          startYear: 2026,
          note: 'Half of 4.',
        },
        { factor: 'deficit', amount: '-750000000000', unit: 'USD per year' },
      ],
    },
  ],
};

export type Files = Map<string, string>;

export const CLAIMS_FILE = 'articles/everything-rally/claims.json';
export const CAUSES_FILE = 'articles/everything-rally/causes.json';
export const SCENARIOS_FILE = 'articles/everything-rally/scenarios.json';
export const ARTICLE_FILE = 'articles/everything-rally/article.json';
export const BORROWING_FILE = 'series/treasury/net-marketable-borrowing.csv';
export const YIELD_FILE = 'series/fred/gs10.csv';

export function minimalSeed(): Files {
  const json = (content: object) => JSON.stringify(content, null, 2);
  return new Map([
    [CAUSES_FILE, json(CAUSES)],
    [SCENARIOS_FILE, json(SCENARIOS)],
    [CLAIMS_FILE, json(CLAIMS)],
    [ARTICLE_FILE, json(ARTICLE)],
    ['metrics.json', json(METRICS)],
    [YIELD_FILE, YIELD],
    [BORROWING_FILE, BORROWING],
    ['sources.json', json(NAMES)],
  ]);
}

/** Schemas that let everything pass, for tests of what no schema can say. */
export const ANYTHING: ReadonlyMap<string, object> = new Map(
  ['sources', 'metrics', 'article', 'claims', 'causes', 'scenarios'].map((kind) => [kind, {}]),
);

/** A seed with one value changed: at a JSON pointer of a file; undefined takes the value away. */
export function withValue(file: string, pointer: string, value: unknown): Files {
  const files = minimalSeed();
  const root: unknown = JSON.parse(files.get(file) ?? '');
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root);
  (holder as Record<string, unknown>)[last] = value;
  return files.set(file, JSON.stringify(root));
}

/** A seed with a piece of one file's text changed. */
export function withText(file: string, from: string, to: string): Files {
  const files = minimalSeed();
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  return files.set(file, text.replace(from, to));
}
