import { describe, expect, it } from 'vitest';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const QUERY = `query ($text: String!, $publishedOn: Date) {
  checkText(text: $text, publishedOn: $publishedOn) {
    figures {
      text start end
      quantity { value unit comparator }
      period { text start end }
      periodAnchor
      metric { slug }
      metrics { text start end metric { slug } }
      claims { score because claim { slug } }
      formulaOf { slug }
      check { verdict formula measured unit }
      note
      notCheckedBecause
    }
    contradictions { figure { text } other { text } claim { slug } because }
  }
}`;

interface Figure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quantity: { readonly value: string; readonly unit: string };
  readonly period: { readonly text: string } | null;
  readonly metric: { readonly slug: string } | null;
  readonly metrics: readonly { readonly text: string; readonly metric: { readonly slug: string } }[];
  readonly claims: readonly {
    readonly score: number;
    readonly because: string;
    readonly claim: { readonly slug: string };
  }[];
  readonly formulaOf: { readonly slug: string } | null;
  readonly check: { readonly verdict: string; readonly formula: string; readonly measured: string | null } | null;
  readonly note: string | null;
  readonly notCheckedBecause: string | null;
}

interface TextCheck {
  readonly figures: readonly Figure[];
  readonly contradictions: readonly {
    readonly figure: { readonly text: string };
    readonly other: { readonly text: string } | null;
    readonly claim: { readonly slug: string } | null;
    readonly because: string;
  }[];
}

async function check(text: string, publishedOn: string | null = '2026-01-31'): Promise<TextCheck> {
  const { data, errors } = await ask(server.app, QUERY, { text, publishedOn });
  expect(errors).toBeUndefined();
  return data?.checkText as TextCheck;
}

/** A figure that can be checked, its verdict and the formula that it was held against. */
const CHECKED: readonly (readonly [text: string, verdict: string, formula: string])[] = [
  ['The deficit was 5.9% of GDP in fiscal 2025.', 'ACCURATE', 'at("cbo/deficit-gdp", "FY2025")'],
  ['Net interest came to $970 billion in fiscal 2025.', 'ACCURATE', 'at("cbo/net-interest", "FY2025")'],
  ['Net interest came to $1.3 trillion in fiscal 2025.', 'CONTRADICTED', 'at("cbo/net-interest", "FY2025")'],
  ['Net interest rose by $90 billion in fiscal 2025.', 'ACCURATE', 'change("cbo/net-interest", "FY2024", "FY2025")'],
  ['Federal spending rose 4% in fiscal 2025.', 'ACCURATE', 'percentChange("cbo/outlays", "FY2024", "FY2025")'],
  ['The 10-year Treasury yield was 4.79% on 13 January 2025.', 'ACCURATE', 'at("fred/dgs10", "2025-01-13")'],
  [
    'The 10-year Treasury yield is up 100 basis points since September 2024.',
    'MISDATED',
    'change("fred/dgs10", $from, $to)',
  ],
  ['The 10-year Treasury yield fell 25 basis points in 2025.', 'ACCURATE', 'change("fred/gs10", "2024-12", "2025-12")'],
  ["Japan's Treasury holdings stood at $1.2 trillion in October 2025.", 'ACCURATE', 'at("tic/japan", "2025-10")'],
  [
    'Nominal GDP has grown by more than 60% since 2015.',
    'ACCURATE',
    'latest("fred/gdp", $to) / at("fred/gdp", $from) - 1',
  ],
  [
    'Net interest was 14% of federal spending in fiscal 2025.',
    'ACCURATE',
    'at("cbo/net-interest", "FY2025") / at("cbo/outlays", "FY2025")',
  ],
  [
    'The deficit averaged 3.8% of GDP from fiscal 1975 to 2024.',
    'ACCURATE',
    'mean("omb/deficit-gdp", "FY1975", "FY2024")',
  ],
  [
    'The 10-year Treasury yield averaged 4.6% in the fourth quarter of 2025.',
    'CONTRADICTED',
    'mean("fred/dgs10", "2025-10-01", "2025-12-31")',
  ],
  ['Gross interest ran to $104.4 billion in October 2025.', 'ACCURATE', 'at("mts/gross-interest", "2025-10")'],
  ['CBO projects net interest of $1.8 trillion in 2035.', 'ACCURATE', 'at("cbo/net-interest", "FY2035")'],
  [
    'The Treasury borrowed $184 billion a month in the fourth quarter of 2025.',
    'CONTRADICTED',
    'sum("treasury/net-marketable-borrowing", "2025-10-01", "2025-12-31") / months(3)',
  ],
];

/** A figure that is not checked, and why. */
const OPEN: readonly (readonly [text: string, why: string])[] = [
  ['The committee spent $3 billion in fiscal 2025.', 'What it is a figure of was not recognised.'],
  [
    'The term premium was 0.6% in December 2025.',
    'It may be of 10-year term premium after Adrian, Crump and Moench or of 10-year term premium after Kim and Wright; name the one that is meant.',
  ],
  ['The deficit is $1.8 trillion.', 'Its sentence names no time that it is of.'],
  [
    'If the deficit hit $3 trillion in 2030, rates would rise.',
    'The sentence supposes it, or says that it may be, and does not state it.',
  ],
  [
    'The deficit is projected to reach $2.5 trillion in 2035.',
    'It is a projection, and whose it is, the sentence does not say.',
  ],
  [
    'The deficit came to $1.775 trillion in fiscal 2025.',
    /^The series gives 1\.7818 trillion USD, but it leaves out .+ the figure may follow the official definition\.$/
      .source,
  ],
  [
    'The 10-year Treasury yield is up 5 basis points since September.',
    'it is decides: of some it is right, of others not; name the day.',
  ],
  ['Bank reserves were $3 trillion in October 2025.', 'No series measures it: only documents can tell.'],
  [
    'China held $690 billion of Treasuries over the past decade.',
    'It is not checked, since a level is of one time, and the text names the stretch',
  ],
];

/** True sentences of 20 March 2026, or of something that is not held here: none may be called wrong, nor contradict anything. */
const NEVER_WRONG: readonly string[] = [
  // What has a subject of its own is not of what the sentence before spoke of, nor is what somebody else has.
  'The deficit was large in fiscal 2025. Exports were $3.2 trillion in fiscal 2025.',
  'The deficit fell in fiscal 2025. Spending was 23% of GDP in fiscal 2025.',
  'The deficit was large in fiscal 2025. Defense was 3% of GDP in fiscal 2025.',
  'The 10-year yield rose in 2025. Mortgages cost 6.2% in December 2025.',
  'The 10-year yield is high. The unemployment rate was 4.4% in December 2025.',
  'The 10-year yield hit 4.79% in January 2025. Inflation was 3% in January 2025.',
  'Net interest was $970 billion in fiscal 2025. Medicare was $1.1 trillion in fiscal 2025.',
  'Revenue was $5.2 trillion in fiscal 2025. Defense cost $900 billion in fiscal 2025.',
  'Debt held by the public is huge. Student loans were $1.7 trillion in fiscal 2025.',
  'Revenue was $5.2 trillion in fiscal 2025. Apple had revenue of $416 billion in fiscal 2025.',
  'The Fed now owns $4.3 trillion of Treasuries, down from a peak of $5.8 trillion.',
  'Foreign official holdings of Treasuries fell $50 billion in the fourth quarter of 2025.',
  'Foreigners held 31 percent of the debt held by the public in the third quarter of 2025.',
  "China's share of foreign holdings was 7 percent in 2025.",
  'Holdings in Belgium rose to $477 billion in December 2025.',
  "Britain's Treasury holdings passed China's in March 2025, at $780 billion.",
  "The People's Bank of China bought 1 ton of gold in January 2026.",
  'China has added gold for 15 straight months as of January 2026.',
  'The Treasury paid $92 billion in net interest in December 2025.',
  'In October 2025 outlays were $689 billion and the deficit $284 billion.',
  'The Treasury took in $30 billion of customs duties in November 2025.',
  'The term premium by Kim and Wright was 0.62 percent on January 29, 2026.',
  'The risk-neutral yield was 3.6 percent in June 2025.',
  'Federal outlays rose from 20.1 percent of GDP in fiscal 2015 to 23.1 percent in fiscal 2025.',
  'Defense spending was 3 percent of GDP in fiscal 2025, less than half its share in 1985.',
  'Net interest will double to $2.1 trillion by 2036, CBO projects.',
  'CBO expects revenues of $5.6 trillion in fiscal 2026.',
  'According to CBO, debt held by the public will reach 120 percent of GDP in 2036.',
  'CBO sees the deficit at 5.8 percent of GDP in 2026.',
  'The effective federal funds rate averaged 4.2 percent in 2025.',
  'The fed funds rate was at 5.33 percent from August 2023 to August 2024.',
  'The upper bound of the federal funds target range was 3.75 percent on January 30, 2026.',
  'The Fed cut rates by half a point in September 2024.',
  "The Fed's target range is 3.5 to 3.75 percent today.",
  'Nominal GDP reached $31 trillion in the third quarter of 2025.',
  'GDP grew at an annual rate of 4.4 percent in the third quarter of 2025.',
  'State and local governments owed $3.7 trillion in the third quarter of 2025.',
  'The debt of state and local governments rose 3 percent in 2025.',
  'Interest cost the government $1.1 trillion in calendar 2025.',
  'Net interest has tripled since 2020.',
  'The deficit tripled between 2019 and 2020.',
  'The yen traded at 157 to the dollar at the end of 2025.',
  'It took 156 yen to buy a dollar in December 2025.',
  'Revenues were 17.2 percent of GDP in fiscal 2025, compared with 17.1 percent in fiscal 2024.',
  'The 10-year Treasury yield was 4.17 percent at the end of 2025, 40 basis points lower than a year earlier.',
  'The 10-year yield rose 7 basis points on Tuesday to 4.24%.',
  'Social Security and Medicare outlays were $2.6 trillion in fiscal 2025.',
  'Medicare and Social Security together cost 8.5 percent of GDP in fiscal 2025.',
  'Social Security outlays, $1.46 trillion in fiscal 2024, rose 8 percent in fiscal 2025.',
  'Net marketable borrowing was $550 billion in the fourth quarter of 2025, $19 billion less than announced.',
  'The Treasury announced in November 2025 that it would borrow $569 billion in the fourth quarter of 2025.',
  'The cash balance of the Treasury was $850 billion at the end of December 2025.',
  'Tariff revenue hit $195 billion in fiscal 2025, a record.',
  'Tariff revenue of $31 billion in August 2025 was a monthly record.',
  'The national debt rose by $1 trillion in 71 days to $38 trillion.',
  'The gross federal debt was 122% of GDP in 2025.',
  'Gross debt passed $39 trillion in March 2026.',
  'Total federal spending in 2025 was $6.9 trillion, says the Treasury.',
  'Federal spending of $584 billion in January 2026 was 2% above that of January 2025.',
  'Deficits over the past five years have totaled $9.4 trillion.',
  'The budget deficit for fiscal year 2024 was $1.83 trillion.',
  'In fiscal 2025 Washington ran a deficit of $1.8 trillion, the third largest ever.',
  'Net interest, at $970 billion in fiscal 2025, now exceeds what the country spends on Medicare.',
  'The government borrowed 26 cents of every dollar it spent in fiscal 2025.',
  'Interest payments on the debt will exceed $1 trillion this year.',
  'Treasury yields rose sharply in April 2025, with the 10-year yield up 50 basis points in a week.',
  'The 10-year yield ended 2025 at 4.17%.',
  "By the end of 2024, China's holdings of Treasuries had fallen to $759 billion.",
  "Japan's holdings of Treasuries rose to $1.2 trillion in November 2025, up from $1.06 trillion at the end of 2024.",
  'Foreign holdings of Treasuries reached a record $9.4 trillion in November 2025.',
  'CBO projects deficits of $2.6 trillion in 2035.',
  'Deficits will total $23 trillion over the next decade, CBO says.',
  'The debt held by the public has doubled since 2015.',
  'Debt held by the public was $30.2 trillion at the end of fiscal 2025.',
  'The Fed lowered rates three times in 2025, by 75 basis points in all.',
  'The Fed raised its benchmark rate by 525 basis points from March 2022 to July 2023.',
  'The federal funds rate stood at 3.64% in January 2026.',
  'Federal revenues as a share of GDP averaged 17.3% over the past 50 years.',
  'Revenues rose 6 percent in fiscal 2025 to $5.2 trillion.',
  'Customs duties of $195 billion in fiscal 2025 were 153% higher than a year before.',
  "Gold reserves of the People's Bank of China stood at 74.15 million ounces at the end of December 2025.",
  'Nominal GDP was $30.5 trillion in the second quarter of 2025.',
  'US nominal GDP grew 5 percent in 2025.',
  'Social Security spending was 5.2% of GDP in fiscal 2025.',
  'Social Security spending was about 22 percent of federal spending in fiscal 2025.',
  'Outlays were 23 percent of GDP in fiscal 2025 and revenues 17 percent.',
  'The deficit was 6 percent of GDP in 2023, 2024 and 2025.',
  'In 2020 the deficit hit $3.1 trillion; in 2021, $2.8 trillion.',
  'The deficit in 2025 was $1.8 trillion versus $1.7 trillion in 2023.',
  'The Treasury borrowed $550 billion in the fourth quarter of 2025 and expects to borrow $574 billion in the first quarter of 2026.',
  'The cash balance stood at $873 billion at the end of December 2025.',
  'The Kim-Wright term premium was negative 0.5% in mid-2020.',
  'The Kim and Wright term premium averaged 0.6% in 2025.',
  'The 10-year Treasury yield has not been below 3.5 percent since 2023.',
  'Yields on 10-year notes topped 5% briefly in October 2023.',
  'A 10-year Treasury yield of 5% would add $300 billion to interest costs by 2030.',
  'The yen weakened 12% against the dollar in 2024 to 157.',
  'Gross federal debt rose by $2.2 trillion in fiscal 2025.',
  'Interest on the debt cost $3 billion a day in fiscal 2025.',
  'Gross interest was $1.2 trillion in fiscal 2025, or 4 percent of GDP.',
  'Net interest rose 10% in fiscal 2025 after rising 34% in fiscal 2024.',
  'The deficit for the first four months of fiscal 2026 was $696 billion.',
  'Municipal debt has grown 13% since 2015.',
  "The Fed's holdings of Treasuries stood at $4.2 trillion in January 2026, down from $5.8 trillion in 2022.",
  'The federal government spent $7 trillion in fiscal 2025, 4% more than the year before.',
  'Medicare outlays of $1 trillion in fiscal 2025 were up 14%.',
  'Defense outlays were $893 billion in fiscal 2025, or 2.9% of GDP.',
  'Total public debt was $38.5 trillion at the end of 2025.',
  'The federal deficit has averaged 6.5 percent of GDP since 2020.',
  'The 10-year yield traded as high as 4.8% in January 2025.',
  'The 10-year Treasury yield fell to 4% in October 2025 and has since risen to 4.2%.',
  'Net interest rose from $352 billion in fiscal 2021 to $970 billion in fiscal 2025.',
  'The 10-year Treasury yield rose from 0.52% in August 2020 to 4.98% in October 2023.',
  'Customs duties more than doubled, from $77 billion in fiscal 2024 to $195 billion in fiscal 2025.',
  "The Fed's Treasury holdings have fallen from $5.77 trillion in June 2022 to about $4.2 trillion.",
  'The 10-year yield is 4.3 percent, up from 0.5 percent in 2020.',
  "Germany's deficit was 2.7 percent of GDP in 2024.",
  "California's budget deficit was $12 billion in fiscal 2025.",
  'State revenue from taxes was $1.5 trillion in fiscal 2024.',
  'Corporate debt was 73 percent of GDP in 2025.',
  'The yield on the 10-year Japanese government bond was 2.1 percent in December 2025.',
  'The 2-year Treasury yield was 3.6% on January 30, 2026, and the 10-year 4.24%.',
  'The trade deficit was $918 billion in 2024.',
  'The primary deficit was $812 billion in fiscal 2025.',
  'The deficit excluding interest was $812 billion in fiscal 2025.',
  'The national debt reached $37.6 trillion in fiscal 2025.',
  'The term premium on the 10-year Treasury rose to 0.64% in June 2025.',
  'Federal spending on Medicaid was $668 billion in fiscal 2025.',
  'Outlays for interest rose $90 billion, or 10%, in FY 2025.',
  'Spending on Medicare Part D was $130 billion in fiscal 2024.',
  'Individual income taxes brought in $2.7 trillion of revenue in fiscal 2025.',
  'Corporate tax revenue fell 15 percent in fiscal 2025.',
  'Social Security revenue was $1.4 trillion in 2024.',
  'Spending on Social Security, Medicare and Medicaid was $3.2 trillion in fiscal 2025.',
  'China and Japan together held $1.87 trillion of Treasuries in December 2025.',
  'In 2025 the federal government spent $7 trillion and took in $5.2 trillion, for a deficit of $1.8 trillion.',
  'Revenues fell short of outlays by $1.8 trillion in fiscal 2025.',
  'China cut its Treasury holdings by $75.5 billion in 2025, about 10 percent.',
  'Interest costs exceeded defense spending ($893 billion) by $77 billion in fiscal 2025.',
  "The deficit was $1.8 trillion in fiscal 2025, $41 billion below CBO's estimate of $1.9 trillion in January 2025.",
  'The deficit shrank by $56 billion, or 3 percent, in fiscal 2025.',
  'Net interest rose from $352 billion in fiscal 2021 to $970 billion in fiscal 2025, an increase of 176 percent.',
  'Net interest per household was $7,300 in fiscal 2025.',
  'The average interest rate on the debt was 3.35 percent in fiscal 2025.',
  'Interest on the national debt was 3.2 percent of GDP in fiscal 2025.',
  'The average deficit from 2021 to 2025 was $2 trillion.',
  'The deficit rose 8 percent in fiscal 2024, to $1.8 trillion from $1.7 trillion.',
  'Medicare spending was $1.1 trillion in fiscal 2024.',
  'The federal deficit in the last quarter of 2025 was $602 billion.',
  'The 2017 tax law added $1.9 trillion to deficits through 2028.',
  "Trump's plan cut $1.2 trillion of Medicare spending over 10 years from 2025.",
  'The upper limit of the federal funds rate was 5.5 percent in 2023.',
  'The deficit was not $2.5 trillion in fiscal 2025, as the senator claimed, but $1.8 trillion.',
  'Over the past 50 years the deficit has averaged 3.8 percent of GDP.',
  'The 10-year yield stayed below 4.5 percent in 2025.',
  'Japan held $1.06 trillion of Treasuries in December 2024; China, $759 billion.',
  'Last year the deficit was $1.8 trillion.',
  'Customs duties brought in $195 billion in fiscal 2025, up from $77 billion a year earlier.',
  'The Fed cut its benchmark rate by 25 basis points in December 2025.',
  'The debt limit was raised by $5 trillion to $41.1 trillion in July 2025.',
  'Public debt stood at 120 percent of GDP in 2025, the IMF says.',
  'New York City spends $115 billion a year; its deficit for 2025 was $5 billion.',
  'The federal deficit narrowed by $41 billion in fiscal 2025.',
  'The 10-year yield dropped as low as 0.5% in August 2020.',
  'The effective fed funds rate fell below 4% in November 2025.',
  'The 10-year yield never topped 4.9% in 2025.',
  'The 10-year yield topped 4.5% in 2025.',
  'The 10-year yield rose 116 basis points between September 2024 and January 2025.',
  'The ACM term premium rose to 0.7% in January 2025.',
  'In fiscal 2025 the government took in $5.2 trillion and spent $7.0 trillion.',
  'The deficit was $1.8 trillion in fiscal 2025, $60 billion less than in fiscal 2024.',
  'Interest costs doubled between 2021 and 2024.',
  'The debt-to-GDP ratio was 124% in 2025.',
  'The yen lost 10% against the dollar in 2024.',
  'Between 2021 and 2024 net interest more than doubled, to $881 billion.',
];

describe('checkText', () => {
  it.each([
    [
      'a projection for decades ahead bears out nothing of the present',
      'Debt held by the public is now 156% of GDP.',
      'CONTRADICTED',
      'latest("cbo/debt-gdp")',
      null,
    ],
    [
      '"since September" says what the known claim says that counts from a day of it',
      'The 10-year yield is up 100 basis points since September.',
      'MISDATED',
      'change("fred/dgs10", $from, $to)',
      'everything-rally-c057',
    ],
    [
      'and another September is another time',
      'The 10-year yield is up 100 basis points since September 2024.',
      'MISDATED',
      'change("fred/dgs10", $from, $to)',
      null,
    ],
    [
      'and so does what began in September',
      'Since the rate cuts began in September, the 10-year Treasury yield has climbed 100 basis points.',
      'MISDATED',
      'change("fred/dgs10", $from, $to)',
      'everything-rally-c057',
    ],
  ])('%s', async (_what, text, verdict, formula, formulaOf) => {
    const [figure] = (await check(text)).figures;
    expect([figure?.check?.verdict, figure?.check?.formula, figure?.formulaOf?.slug ?? null]).toEqual([
      verdict,
      formula,
      formulaOf,
    ]);
  });

  it.each([
    [
      'Since the rate cuts began in September, the 10-year Treasury yield has climbed 100 basis points.',
      '2025-01-24',
      /^From which day of 2024-09 to 2025-01-24 it is decides/,
    ],
    [
      'The 10-year yield has risen 35 basis points since the election in November 2024.',
      '2025-01-20',
      /^From which day of 2024-11 to 2025-01-20 it is decides/,
    ],
    [
      'The 10-year Treasury yield now stands at 4.26 percent.',
      null,
      'The newest figure of "fred/dgs10" that is held is of 2026-07-22, too old for what is said of 2026-11-22.',
    ],
    [
      'The national debt is currently $41 trillion.',
      null,
      /^The newest figure of "fred\/gfdebtn" that is held is of 2026-03-31/,
    ],
    [
      'The 10-year Treasury yield is now 4.26 percent.',
      '2026-01-31',
      /^Whether 4\.26 percent had come out by 2026-01-31, or only 4\.24 percent, is estimated/,
    ],
  ])('%s (%s) is left open', async (text, publishedOn, why) => {
    const [figure] = (await check(text, publishedOn)).figures;
    expect(figure?.check).toBeNull();
    expect(figure?.notCheckedBecause).toMatch(why);
  });

  it('what is right by another definition says so', async () => {
    const [figure] = (await check('The federal deficit was $1 trillion in fiscal 2022.')).figures;
    expect(figure?.check?.verdict).toBe('ACCURATE');
    expect(figure?.note).toMatch(/^"cbo\/deficit" leaves out Fannie Mae and Freddie Mac and the student-loan changes/);
  });

  it.each(NEVER_WRONG)('%s: nothing is called wrong', async (text) => {
    const { figures, contradictions } = await check(text, '2026-03-20');
    const wrong = figures.filter(({ check: made }) =>
      ['MISDATED', 'MISLEADING', 'CONTRADICTED'].includes(made?.verdict ?? ''),
    );
    expect(wrong).toEqual([]);
    expect(contradictions).toEqual([]);
  });

  it.each(CHECKED)('%s', async (text, verdict, formula) => {
    const { figures } = await check(text);
    expect(figures.map((figure) => [figure.check?.verdict ?? figure.notCheckedBecause, figure.check?.formula])).toEqual(
      [[verdict, formula]],
    );
  });

  it.each(OPEN)('%s is not checked', async (text, why) => {
    const { figures } = await check(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.check).toBeNull();
    expect(figures[0]?.notCheckedBecause).toMatch(why.startsWith('^') ? new RegExp(why) : why);
  });

  it('counts places in code points', async () => {
    const { figures } = await check('🙂🙂 The deficit was $1.8 trillion in fiscal 2025.');
    expect(figures[0]).toMatchObject({ text: '$1.8 trillion', start: 19, end: 32 });
    expect(figures[0]?.metrics[0]).toMatchObject({ text: 'deficit', start: 7, end: 14 });
  });

  it('reads the same figure on the day of the text and today', async () => {
    const text = 'Foreign holdings of Treasuries were $9.4 trillion in November 2025.';
    const [then, now] = await Promise.all([check(text, '2026-01-10'), check(text, null)]);
    expect([then, now].map(({ figures }) => figures[0]?.check?.verdict)).toEqual(['PENDING', 'ACCURATE']);
  });

  it('finds the claims that say the same, with reasons', async () => {
    const { figures } = await check('CBO said that debt held by the public will reach 118% of GDP by 2035.');
    expect(figures[0]?.claims[0]).toEqual({
      score: 1,
      because:
        'It has the same metric, Federal debt held by the public in relation to GDP; the same value, "118%"; the same time, 2035.',
      claim: { slug: 'everything-rally-c062' },
    });
    expect(figures[0]?.formulaOf).toEqual({ slug: 'everything-rally-c062' });
  });

  it.each<[string, string, readonly string[]]>([
    [
      'two figures of one text',
      'The deficit was $1.8 trillion in fiscal 2025. Later it says that the deficit was $2.4 trillion in fiscal 2025.',
      ['Both are of Federal budget deficit in FY2025, and no value is both "$1.8 trillion" and "$2.4 trillion".'],
    ],
    [
      'a figure and a known claim',
      'Debt held by the public was 130% of GDP in fiscal 2025.',
      [
        'The claim everything-rally-c098 has "100%" for Federal debt held by the public in relation to GDP in FY2025, and no value is both that and "130% of GDP".',
      ],
    ],
    ['two times', 'The deficit was $1.8 trillion in fiscal 2025. The deficit was $1.7 trillion in fiscal 2023.', []],
    [
      'a level and a move',
      'Net interest was $970 billion in fiscal 2025. Net interest rose by $88 billion in fiscal 2025.',
      [],
    ],
    [
      'two roundings of one number',
      'Net interest was $970 billion in fiscal 2025. Net interest was about $1 trillion in fiscal 2025.',
      [],
    ],
    [
      'what is supposed',
      'The deficit was $1.8 trillion in fiscal 2025. If the deficit were $3 trillion in fiscal 2025, who would buy?',
      [],
    ],
    ['what is compared', 'The deficit was $1.8 trillion in fiscal 2025, not $2.4 trillion.', []],
  ])('contradictions: %s', async (_what, text, because) => {
    const { contradictions } = await check(text);
    expect(contradictions.map((each) => each.because)).toEqual(because);
  });

  it('contradictions: beyond a hundred different figures of one thing, too', async () => {
    const alike = Array.from(
      { length: 119 },
      (_, at) => `The deficit was about $1.${100 + at} trillion in fiscal 2025.`,
    );
    const { contradictions } = await check([...alike, 'The deficit was $3 trillion in fiscal 2025.'].join(' '));
    expect(contradictions.map((each) => each.figure.text)).toEqual(['$3 trillion']);
  });

  it('gives the same answer for the same text', async () => {
    const text = 'Net interest came to $970 billion in fiscal 2025, and the deficit to 5.9% of GDP.';
    expect(await check(text)).toEqual(await check(text));
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    [' \n ', 'TEXT_EMPTY'],
    ['a'.repeat(1_000_001), 'TEXT_TOO_LARGE'],
    ['$5 '.repeat(10_001), 'TEXT_TOO_DENSE'],
  ])('refuses %#', async (text, code) => {
    const { errors } = await ask(server.app, QUERY, { text, publishedOn: null });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it.each([
    ['0000-01-01', '0001'],
    ['0099-12-31', '0100'],
    ['9999-12-31', '9999'],
  ])('counts next year from %s as %s, and nothing beyond what can be written', async (publishedOn, year) => {
    const text = 'Over the past decade yields rose 5%, and next year net interest will be $1 trillion.';
    const { data, errors } = await ask(server.app, QUERY, { text, publishedOn });
    expect(errors).toBeUndefined();
    const { figures } = (data as unknown as { checkText: { figures: readonly Figure[] } }).checkText;
    expect(figures.map(({ period }) => period?.text)).toEqual([`the 1 decade to ${publishedOn}`, year]);
  });

  it('reads a text of the greatest length', async () => {
    const { figures } = await check(`${'a '.repeat(499_970)}The deficit was $1.8 trillion in fiscal 2025.`);
    expect(figures.map(({ text }) => text)).toEqual(['$1.8 trillion']);
  });
});
