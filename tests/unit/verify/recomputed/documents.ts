import type { Seen } from '../../../../src/domain/source.ts';

/** A figure that a document gives: the print, the document, how much of it was seen, and its day if that is known. */
export type Document = readonly [figure: string, title: string, seen: Seen, publishedOn: string | null];

const OUTLOOK = 'CBO, The Budget and Economic Outlook: 2025 to 2035';
const LONG_TERM_OUTLOOK = 'CBO, The Long-Term Budget Outlook: 2025 to 2055';
const IEF = 'iShares 7-10 Year Treasury Bond ETF (IEF), adjusted daily closes';

/** What formulas cite where no series measures a figure, or the series may not be passed on. */
export const DOCUMENTS: Readonly<Record<string, Document>> = {
  'everything-rally-c015-morgan-stanley': [
    '$2.25 trillion',
    'Morgan Stanley, credit outlook 2026',
    'SECOND_HAND',
    null,
  ],
  'everything-rally-c016-morgan-stanley': ['$400 billion', 'Morgan Stanley, credit outlook 2026', 'SECOND_HAND', null],
  'everything-rally-c032-cbo': ['$2,532 billion', OUTLOOK, 'SECOND_HAND', '2025-01-17'],
  'everything-rally-c033-cbo': ['6.1%', OUTLOOK, 'SECOND_HAND', '2025-01-17'],
  'everything-rally-c040-trump': ['$1 trillion', 'Donald Trump, post on Truth Social', 'SECOND_HAND', '2026-01-07'],
  'everything-rally-c041-trump': ['$1.5 trillion', 'Donald Trump, post on Truth Social', 'SECOND_HAND', '2026-01-07'],
  'everything-rally-c043-cbo': [
    '$2.5 trillion',
    'CBO, update on the budgetary effects of tariffs',
    'SECOND_HAND',
    '2025-11-20',
  ],
  'everything-rally-c044-trustees': ['2033', 'Social Security Trustees, 2025 report', 'SECOND_HAND', '2025-06-18'],
  'everything-rally-c060-ief-start': ['$92.35', IEF, 'SECOND_HAND', null],
  'everything-rally-c060-ief-end': ['$91.98', IEF, 'SECOND_HAND', null],
  'everything-rally-c061-ief-start': ['$96.02', IEF, 'SECOND_HAND', null],
  'everything-rally-c061-ief-end': ['$95.27', IEF, 'SECOND_HAND', null],
  'everything-rally-c063-cbo': ['156%', LONG_TERM_OUTLOOK, 'SECOND_HAND', '2025-03-27'],
  'everything-rally-c064-cbo': ['106%', OUTLOOK, 'SECOND_HAND', '2025-01-17'],
  'everything-rally-c067-start': ['3.77%', 'The Times, on gilt yields', 'EXCERPT', '2022-10-25'],
  'everything-rally-c067-peak': ['5.0%', 'Reuters, on gilt yields', 'SECOND_HAND', '2022-09-28'],
  'everything-rally-c076-bofa': ['$140 billion', 'BofA Securities, on hyperscaler bonds', 'SECOND_HAND', '2026-01-09'],
  'everything-rally-c084-freddie-mac': [
    '6.10%',
    'Freddie Mac, Primary Mortgage Market Survey',
    'SECOND_HAND',
    '2026-01-29',
  ],
};
