import { type Sentence, sentence } from './sentence.ts';

/** Sentences that were written when the rules stood; slips of sign and time that they showed were mended since, words for metrics were not added. */
export const APART: readonly Sentence[] = [
  sentence(
    'The federal government ran a deficit of $1.78 trillion in fiscal 2025, nearly 5.9 percent of GDP.',
    ['$1.78 trillion', '1780000000000', 'USD', 'deficit', '2024-10-01/2025-09-30'],
    ['5.9 percent', '5.9', 'percent', 'deficit-gdp', '2024-10-01/2025-09-30'],
  ),
  sentence('Washington now spends about $970 billion a year on net interest, more than it spends on the military.', [
    '$970 billion a year',
    '970000000000',
    'USD per year',
    'net-interest',
    '2026-01-31/2026-01-31',
  ]),
  sentence(
    'The 10-year note yielded 4.24% on January 30, up 18 basis points since September.',
    ['4.24%', '4.24', 'percent', 'ten-year-treasury-yield', '2026-01-30/2026-01-30'],
    ['18 basis points', '18', 'basis points', 'ten-year-treasury-yield', '2025-09-01/2026-01-31'],
  ),
  sentence(
    'There are three reasons to doubt the rally: (1) the S&P 500 trades on hope, (2) the Fed is out of ammunition, and (3) Congress never met a tax cut it disliked.',
  ),
  sentence(
    "China's stock of Treasuries fell by more than 10 percent last year, to roughly $690 billion.",
    ['10 percent', '-10', 'percent', 'china-treasury-holdings', '2025-01-01/2025-12-31'],
    ['$690 billion', '690000000000', 'USD', 'china-treasury-holdings', '2025-01-01/2025-12-31'],
  ),
  sentence(
    "The People's Bank of China has added to its gold for 14 straight months and now owns some 74 million ounces.",
    ['14 straight months', '14', 'months', null, null],
    ['74 million ounces', '74000000', 'troy ounces', 'pboc-gold-reserves', '2026-01-31/2026-01-31'],
  ),
  sentence('Customs receipts more than doubled in 2025, a fact the White House repeats daily.', [
    'doubled',
    '2',
    'times',
    'customs-revenue',
    '2025-01-01/2025-12-31',
  ]),
  sentence('Tariffs brought in $28 billion to $32 billion a month in the first quarter of fiscal 2026.', [
    '$28 billion to $32 billion a month',
    '30000000000',
    'USD per month',
    'customs-revenue',
    '2025-10-01/2025-12-31',
  ]),
  sentence(
    'The Section 232 duties took effect at 12:01 a.m. on March 12, 2025; importers with questions may call 202-555-0147.',
  ),
  sentence(
    'The Social Security trust fund runs dry in 2033, the actuaries warn. Income would then cover only 77 percent of promised benefits.',
    ['2033', '2033', 'year', 'social-security-exhaustion-year', null],
    ['77 percent', '77', 'percent', 'payable-share-of-benefits', '2033-01-01/2033-12-31'],
  ),
  sentence(
    'Foreigners own just under a third of the debt held by the public; in 2011 they owned nearly half.',
    ['a third of', '0.333333', 'share', 'foreign-share-of-debt', null],
    ['half', '0.5', 'share', 'foreign-share-of-debt', '2011-01-01/2011-12-31'],
  ),
  sentence(
    'Outlays rose 4 percent over the past year while revenues rose 6 percent, Ms. Alvarez told Subcommittee 2 shortly after 9:30 a.m.',
    ['4 percent', '4', 'percent', 'total-outlays', '2025-01-31/2026-01-31'],
    ['6 percent', '6', 'percent', 'revenues', '2025-01-31/2026-01-31'],
  ),
  sentence('By 2035, debt held by the public would reach at least 118 percent of GDP, even if nothing goes wrong.', [
    '118 percent',
    '118',
    'percent',
    'debt-gdp',
    '2035-01-01/2035-12-31',
  ]),
  sentence(
    'The Fed cut its benchmark by a quarter of a percentage point in December, leaving the range at 3.50 to 3.75 percent.',
    ['a quarter of a percentage point', '-0.25', 'percentage points', null, '2025-12-01/2025-12-31'],
    ['3.50 to 3.75 percent', '3.625', 'percent', null, '2025-12-01/2025-12-31'],
  ),
  sentence('Under Public Law 119-21, version 3.2 of the table on page 14 replaces Form 1040-ES.'),
  sentence(
    "Japan remains the biggest foreign creditor: in November 2025 it held $1.2 trillion of Treasuries, against Britain's $888.5 billion.",
    ['$1.2 trillion', '1200000000000', 'USD', 'japan-treasury-holdings', '2025-11-01/2025-11-30'],
    ['$888.5 billion', '888500000000', 'USD', 'united-kingdom-treasury-holdings', '2025-11-01/2025-11-30'],
  ),
  sentence(
    "On the New York Fed's ACM model, the 10-year term premium has climbed 45 basis points over the past year.",
    ['45 basis points', '45', 'basis points', 'ten-year-term-premium-acm', '2025-01-31/2026-01-31'],
  ),
  sentence(
    'Thirty-year gilts touched 5.7 per cent in September 2025, the dearest borrowing London has faced since 1998.',
    ['5.7 per cent', '5.7', 'percent', 'gilt-30-year-yield', '2025-09-01/2025-09-30'],
  ),
  sentence(
    'The dollar buys ¥155 today; in September it bought ¥147.',
    ['¥155', '155', 'JPY per USD', 'yen-exchange-rate', '2026-01-31/2026-01-31'],
    ['¥147', '147', 'JPY per USD', 'yen-exchange-rate', '2025-09-01/2025-09-30'],
  ),
  sentence('Net interest swallowed 18 cents of every dollar of federal revenue in fiscal 2025.', [
    '18 cents of every dollar',
    '0.18',
    'share',
    null,
    '2024-10-01/2025-09-30',
  ]),
  sentence(
    'The mini-budget of September 2022 promised £45 billion of tax cuts, and the Bank of England ended up buying £19.3bn of gilts in an emergency.',
    ['£45 billion', '45000000000', 'GBP', 'uk-tax-cuts-2022', '2022-09-01/2022-09-30'],
    ['£19.3bn', '19300000000', 'GBP', 'boe-emergency-gilt-purchases', null],
  ),
  sentence(
    'Last year 184 million workers paid into Social Security, which sent out $1.6 trillion, while Medicare cost a further $1.1 trillion.',
    ['184 million', '184000000', 'count', 'workers-paying-into-social-security', '2025-01-01/2025-12-31'],
    ['$1.6 trillion', '1600000000000', 'USD', 'social-security-outlays', '2025-01-01/2025-12-31'],
    ['$1.1 trillion', '1100000000000', 'USD', 'medicare-outlays', '2025-01-01/2025-12-31'],
  ),
  sentence(
    'Treasury expects to borrow $574 billion in net marketable debt in the first quarter of 2026 and to hold $850 billion in cash on March 31.',
    ['$574 billion', '574000000000', 'USD', 'net-marketable-borrowing', '2026-01-01/2026-03-31'],
    ['$850 billion', '850000000000', 'USD', 'cash-balance', '2026-03-31/2026-03-31'],
  ),
  sentence(
    "Washington froze Russia's reserves in 2022. Since September alone, foreign central banks and ministries have cut their hoard of Treasuries by $85 billion.",
    ['2022', '2022', 'year', 'russian-reserves-freeze-year', null],
    ['$85 billion', '-85000000000', 'USD', 'foreign-official-holdings-of-treasuries', '2025-09-01/2026-01-31'],
  ),
  sentence(
    'Gross federal debt has doubled over the past decade, and in October it passed $38 trillion.',
    ['doubled', '2', 'times', 'gross-federal-debt', '2016-01-31/2026-01-31'],
    ['$38 trillion', '38000000000000', 'USD', 'gross-federal-debt', '2025-10-01/2025-10-31'],
  ),
  sentence(
    'By 2034 the One Big Beautiful Bill Act will add $4.1 trillion to the debt as passed, and up to $5.5 trillion if it is made permanent.',
    ['$4.1 trillion', '4100000000000', 'USD', 'obbba-debt-as-enacted', '2034-01-01/2034-12-31'],
    ['$5.5 trillion', '5500000000000', 'USD', 'obbba-debt-if-permanent', '2034-01-01/2034-12-31'],
  ),
  sentence(
    'The textbook balanced portfolio keeps 60 percent in stocks and 40 percent in bonds, as my Economics 101 professor never tired of saying.',
    ['60 percent', '60', 'percent', 'balanced-portfolio-stock-share', null],
    ['40 percent', '40', 'percent', null, null],
  ),
  sentence(
    'The average rate on a 30-year mortgage slipped to 6.1% in January from nearly 7% a year earlier.',
    ['6.1%', '6.1', 'percent', 'thirty-year-mortgage-rate', '2026-01-01/2026-01-31'],
    ['7%', '7', 'percent', 'thirty-year-mortgage-rate', '2025-01-01/2025-01-31'],
  ),
  sentence('On 3 February at 14:00 the panel will take up Article 1, Section 8, and then Rule 10b-5, in Room 608.'),
  sentence(
    'The cloud giants sold more than $120 billion of bonds last year, four times as much as in 2024.',
    ['$120 billion', '120000000000', 'USD', 'hyperscaler-bond-issuance', '2025-01-01/2025-12-31'],
    ['four times', '4', 'times', 'hyperscaler-bond-issuance', '2025-01-01/2025-12-31'],
  ),
  sentence(
    'Hedge funds domiciled in the Cayman Islands hold $1.85 trillion of Treasuries, if the authors of Working Paper 25-07 are right.',
    ['$1.85 trillion', '1850000000000', 'USD', 'hedge-fund-treasury-holdings', null],
  ),
  sentence(
    'The Pentagon would get $1.5 trillion in fiscal 2027 if the president has his way, some 50 percent more than the year before.',
    ['$1.5 trillion', '1500000000000', 'USD', 'proposed-military-budget', '2026-10-01/2027-09-30'],
    ['50 percent', '50', 'percent', 'proposed-military-budget', '2026-10-01/2027-09-30'],
  ),
  sentence(
    'The Treasury posted a rare monthly surplus of $198 billion in September, only to run a deficit of $602 billion in the first quarter of fiscal 2026.',
    ['$198 billion', '198000000000', 'USD', 'monthly-budget-balance', '2025-09-01/2025-09-30'],
    ['$602 billion', '602000000000', 'USD', 'deficit', '2025-10-01/2025-12-31'],
  ),
  sentence('A budget deficit of 6 to 7 percent of GDP in peacetime is no accident; it is a choice.', [
    '6 to 7 percent',
    '6.5',
    'percent',
    'deficit-gdp',
    null,
  ]),
  sentence(
    'Federal outlays will run at 23.3 percent of GDP this year, six percentage points above revenues at 17.3 percent.',
    ['23.3 percent', '23.3', 'percent', 'total-outlays-gdp', '2026-01-01/2026-12-31'],
    ['six percentage points', '6', 'percentage points', null, '2026-01-01/2026-12-31'],
    ['17.3 percent', '17.3', 'percent', 'revenues-gdp', '2026-01-01/2026-12-31'],
  ),
  sentence(
    'Nixon shut the gold window on August 15, 1971; more than 54 years later, the metal fetches over $4,900 an ounce.',
    ['54 years', '54', 'years', null, null],
    ['$4,900 an ounce', '4900', 'USD per troy ounce', null, null],
  ),
  sentence(
    "The Fed's holdings of Treasuries shrank by a fifth between 2022 and 2024, yet since December it has bought bills at a clip of $40 billion a month.",
    ['a fifth', '-0.2', 'share', 'federal-reserve-treasury-holdings', '2022-01-01/2024-12-31'],
    ['$40 billion a month', '40000000000', 'USD per month', null, '2025-12-01/2026-01-31'],
  ),
  sentence(
    'Ten-year TIPS offer a real yield of 1.9% today, while investment-grade companies pay a mere 0.75 percentage points over Treasuries.',
    ['1.9%', '1.9', 'percent', 'ten-year-real-yield', '2026-01-31/2026-01-31'],
    ['0.75 percentage points', '0.75', 'percentage points', 'investment-grade-spread', '2026-01-31/2026-01-31'],
  ),
  sentence(
    "Senator Whitlock's 12-point plan, filed as H.R. 4405, would repeal Title 9 of the 1974 Budget Act, and no one on the 2nd floor has read it.",
  ),
  sentence(
    'States and cities owed $4.3tn in the third quarter of 2025. In January, investors bid for 2.55 times the 10-year notes on offer.',
    ['$4.3tn', '4300000000000', 'USD', 'municipal-debt', '2025-07-01/2025-09-30'],
    ['2.55 times', '2.55', 'times', 'bid-to-cover-10-year', '2026-01-01/2026-01-31'],
  ),
];
