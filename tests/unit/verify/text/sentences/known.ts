import { type Sentence, sentence } from './sentence.ts';

const FY2024 = '2023-10-01/2024-09-30';
const FY2025 = '2024-10-01/2025-09-30';
const LAST_YEAR = '2025-01-01/2025-12-31';
const SINCE_SEPTEMBER = '2025-09-01/2026-01-31';
const TODAY = '2026-01-31/2026-01-31';

/** Sentences that the rules were written beside. */
export const KNOWN: readonly Sentence[] = [
  sentence(
    'The federal deficit was $1.8 trillion in fiscal 2025, close to 6% of GDP.',
    ['$1.8 trillion', '1800000000000', 'USD', 'deficit', FY2025],
    ['6% of GDP', '6', 'percent', 'deficit-gdp', FY2025],
  ),
  sentence(
    'Net interest cost taxpayers $970 billion in fiscal 2025, up from $882 billion in fiscal 2024.',
    ['$970 billion', '970000000000', 'USD', 'net-interest', FY2025],
    ['$882 billion', '882000000000', 'USD', 'net-interest', FY2024],
  ),
  sentence('The 10-year Treasury yield has climbed 20 basis points since September.', [
    '20 basis points',
    '20',
    'basis points',
    'ten-year-treasury-yield',
    SINCE_SEPTEMBER,
  ]),
  sentence(
    'Debt held by the public stood at 99% of GDP at the end of fiscal 2025, and CBO projects 120% of GDP by 2036.',
    ['99% of GDP', '99', 'percent', 'debt-gdp', FY2025],
    ['120% of GDP', '120', 'percent', 'debt-gdp', '2036-01-01/2036-12-31'],
  ),
  sentence('China held just $683 billion of Treasuries in November 2025.', [
    '$683 billion',
    '683000000000',
    'USD',
    'china-treasury-holdings',
    '2025-11-01/2025-11-30',
  ]),
  sentence(
    'Tariff revenue more than doubled in fiscal 2025, to $195 billion.',
    ['doubled', '2', 'times', 'customs-revenue', FY2025],
    ['$195 billion', '195000000000', 'USD', 'customs-revenue', FY2025],
  ),
  sentence(
    'The Fed has cut 75 basis points since September, yet the 30-year mortgage rate is still above 6%.',
    ['75 basis points', '-75', 'basis points', 'federal-funds-target-upper-limit', SINCE_SEPTEMBER],
    ['6%', '6', 'percent', 'thirty-year-mortgage-rate', null],
  ),
  sentence('Foreign investors held about 30% of the debt last year, against nearly half in the early 2010s.', [
    '30%',
    '30',
    'percent',
    null,
    LAST_YEAR,
  ]),
  sentence("The People's Bank of China bought gold for 14 straight months, as of December 2025.", [
    '14 straight months',
    '14',
    'months',
    'pboc-gold-reserves',
    '2025-12-01/2025-12-31',
  ]),
  sentence('In January 2025 the 10-year term premium estimated by Kim and Wright hit 0.8%.', [
    '0.8%',
    '0.8',
    'percent',
    'ten-year-term-premium-kim-wright',
    '2025-01-01/2025-01-31',
  ]),
  sentence('The New York Fed puts the 10-year term premium at 0.6% today.', [
    '0.6%',
    '0.6',
    'percent',
    'ten-year-term-premium-acm',
    TODAY,
  ]),
  sentence('Washington spent 15% of federal spending on net interest in fiscal 2025.', [
    '15%',
    '15',
    'percent',
    'net-interest',
    FY2025,
  ]),
  sentence(
    'Social Security spending rose by $117 billion to $1.58 trillion in fiscal 2025.',
    ['$117 billion', '117000000000', 'USD', 'social-security-outlays', FY2025],
    ['$1.58 trillion', '1580000000000', 'USD', 'social-security-outlays', FY2025],
  ),
  sentence('Yields on 10-year notes traded between 4% and 4.3% in the fourth quarter of 2025.', [
    'between 4% and 4.3%',
    '4.15',
    'percent',
    'ten-year-treasury-yield',
    '2025-10-01/2025-12-31',
  ]),
  sentence(
    'The Treasury needs to borrow $578 billion in the first quarter of 2026, or almost $200 billion a month.',
    ['$578 billion', '578000000000', 'USD', 'net-marketable-borrowing', '2026-01-01/2026-03-31'],
    ['$200 billion a month', '200000000000', 'USD per month', 'net-marketable-borrowing', '2026-01-01/2026-03-31'],
  ),
  sentence('Section 232 of the act and H.R. 1 were signed at 5 p.m. on July 4, 2025; call 202-555-0123 for a copy.'),
  sentence('Three reasons explain why the 10-year note and the 30-year bond sold off on 9 April 2025.'),
  sentence('Version 2.1 of the model, used by the G20 in 2023, covers the S&P 500 and the Russell 2000.'),
  sentence('1. Rates rise. 2. Debt follows. See Figure 3 and Table 2 on page 12.'),
  sentence("Japan's Treasury holdings fell by a tenth over the past decade.", [
    'a tenth',
    '-0.1',
    'share',
    'japan-treasury-holdings',
    '2016-01-31/2026-01-31',
  ]),
  sentence(
    'Federal revenues came to $5.2 trillion in fiscal 2025, or 17.2% of GDP.',
    ['$5.2 trillion', '5200000000000', 'USD', 'revenues', FY2025],
    ['17.2% of GDP', '17.2', 'percent', 'revenues-gdp', FY2025],
  ),
  sentence(
    'Defense outlays exceeded $850 billion in fiscal 2024; debt service costs more than the defense budget.',
    ['$850 billion', '850000000000', 'USD', 'defense-discretionary-outlays', FY2024],
    ['costs more than', '1', 'times', 'net-interest', null],
  ),
  sentence('The trustees say that Social Security will be insolvent in 2033.', [
    '2033',
    '2033',
    'year',
    'social-security-exhaustion-year',
    null,
  ]),
  sentence('The dollar bought 157 yen to the dollar at the end of December 2025.', [
    '157 yen to the dollar',
    '157',
    'JPY per USD',
    'yen-exchange-rate',
    '2025-12-01/2025-12-31',
  ]),
  sentence('Deficits averaged 3.8% of GDP from 1975 to 2024.', [
    '3.8% of GDP',
    '3.8',
    'percent',
    'deficit-gdp',
    '1975-01-01/2024-12-31',
  ]),
  sentence(
    'Gross interest ran to $104 billion in October 2025 alone, $3.4 billion a day.',
    ['$104 billion', '104000000000', 'USD', 'gross-interest', '2025-10-01/2025-10-31'],
    ['$3.4 billion a day', '3400000000', 'USD per day', 'gross-interest', '2025-10-01/2025-10-31'],
  ),
  sentence(
    'Two-thirds of the 2024 bill went to interest, a 60/40 portfolio lost 5% last year, and the minister was gone after 44 days.',
    ['Two-thirds', '0.666667', 'share', null, '2024-01-01/2024-12-31'],
    ['60/40', '60', 'percent', 'balanced-portfolio-stock-share', LAST_YEAR],
    ['5%', '-5', 'percent', null, LAST_YEAR],
    ['44 days', '44', 'days', null, null],
  ),
  sentence(
    'Gross federal debt passed $38 trillion in October 2025, one trillion dollars more than in August.',
    ['$38 trillion', '38000000000000', 'USD', 'gross-federal-debt', '2025-10-01/2025-10-31'],
    ['one trillion dollars', '1000000000000', 'USD', 'gross-federal-debt', '2025-10-01/2025-10-31'],
  ),
  sentence(
    'If the term premium rose half a percentage point, yields could reach 5% by the end of 2026.',
    ['half a percentage point', '0.5', 'percentage points', null, null],
    ['5%', '5', 'percent', null, '2026-01-01/2026-12-31'],
  ),
  sentence('The cash balance of the Treasury fell to $850 billion in the fourth quarter of 2025.', [
    '$850 billion',
    '850000000000',
    'USD',
    'cash-balance',
    '2025-10-01/2025-12-31',
  ]),
  sentence('Nominal GDP has grown by more than 60% since 2015.', [
    '60%',
    '60',
    'percent',
    'nominal-gdp',
    '2015-01-01/2026-01-31',
  ]),
  sentence('Medicare spending will top $1.1 trillion in fiscal 2026.', [
    '$1.1 trillion',
    '1100000000000',
    'USD',
    'medicare-outlays',
    '2025-10-01/2026-09-30',
  ]),
  sentence(
    'Customs duties raised US$30bn in November, the fifth month in a row above €20 billion.',
    ['US$30bn', '30000000000', 'USD', 'customs-revenue', '2025-11-01/2025-11-30'],
    ['€20 billion', '20000000000', 'EUR', null, null],
  ),
  sentence('In the first two months of fiscal 2026 the deficit shrank by 8%.', [
    '8%',
    '-8',
    'percent',
    'deficit',
    '2025-10-01/2025-11-30',
  ]),
  sentence("The Fed's holdings of Treasuries peaked at $5.8 trillion in 2022 and are down a quarter since.", [
    '$5.8 trillion',
    '5800000000000',
    'USD',
    'federal-reserve-treasury-holdings',
    '2022-01-01/2022-12-31',
  ]),
  sentence(
    'Effective federal funds rate: 3.64% (down from 4.33% a year ago).',
    ['3.64%', '3.64', 'percent', 'effective-federal-funds-rate', null],
    ['4.33%', '4.33', 'percent', 'effective-federal-funds-rate', '2025-01-31/2025-01-31'],
  ),
];
