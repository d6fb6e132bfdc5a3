import type { Row } from '../row.ts';

const CHINA_AND_JAPAN = '(series("tic/china") + series("tic/japan")) / series("tic/official")';
const FOREIGN = 'series("fred/fdhbfin") / series("fred/fygfdpun")';
const OFFICIAL = 'series("tic/official", "last") / (series("fred/fygfdpun") - series("fred/treast", "last"))';

/** The part of the debt that is held abroad. */
export const FOREIGN_SHARE: readonly Row[] = [
  {
    number: 'C017',
    start: 1919,
    printed: 'primarily',
    reads: 'more than half',
    // Country totals hold private owners too, so the share is an upper bound.
    kind: 'HISTORICAL_FACT',
    period: ['2000-2023', '2000-12-01', '2023-12-31', 'MULTI_YEAR', 'STATED'],
    formula: `mean(${CHINA_AND_JAPAN}, $from, $to)`,
    published: ['ACCURATE', '0.62 share'],
    register: 'within rounding',
    recomputed: 'X',
    deviation:
      'Central banks are named, so their holdings are what the two are held against, not those of all foreigners; of these China and Japan had 44 percent in 2008.',
  },
  {
    number: 'C018',
    start: 2041,
    printed: '50%',
    // The mean of all sixteen quarters, so that none is picked; the highest is 48.6 percent.
    kind: 'HISTORICAL_FACT',
    period: ['2010-2013', '2010-01-01', '2013-12-31', 'MULTI_YEAR', 'STATED'],
    formula: `mean(${FOREIGN}, $from, $to)`,
    published: ['CLOSE', '47.6 percent'],
    register: 'within rounding',
    recomputed: 'C',
  },
  {
    number: 'C019',
    start: 2067,
    printed: 'just 30%',
    kind: 'HISTORICAL_FACT',
    period: ['2026-01-31', '2026-01-31', '2026-01-31', 'DAY', 'NOW'],
    formula: `latest(${FOREIGN}, $to)`,
    published: ['CLOSE', '30.52 percent'],
    register: 'supported',
    recomputed: 'C',
    deviation:
      'The last quarter out by the day of the article, 30.52 percent, prints as 31; the 30.0 that would bear it out are of December, published in February 2026.',
  },
  {
    number: 'C030',
    start: 3061,
    printed: 'shifted',
    reads: 'falling',
    kind: 'HISTORICAL_FACT',
    period: ['2011Q4 to 2026-01-31', '2011-10-01', '2026-01-31', 'MULTI_YEAR', 'NOW'],
    formula: `latest(${OFFICIAL}, $to) - at(${OFFICIAL}, "2011Q4")`,
    published: ['ACCURATE', '-0.264 share'],
    latest: ['ACCURATE', '-0.266 share'],
    register: 'supported',
    recomputed: 'A',
  },
];
