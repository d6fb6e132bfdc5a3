import type { Row } from '../row.ts';

/**
 * Stocks falling together with bonds. Both sentences are held against the same window: from the last close before the
 * news to the lowest close of stocks in the rest of the month. There stocks fell by construction, so bonds decide.
 * Prices of the two funds may not be passed on and are cited one by one.
 */
export const STOCKS_AND_BONDS: readonly Row[] = [
  {
    number: 'C060',
    start: 6823,
    printed: 'April 2025',
    reads: 'falling',
    // Stocks fell 12.1 percent. Over the whole month bonds rose, and the two fell on four days of 21.
    kind: 'HISTORICAL_FACT',
    period: ['2025-04-02 to 2025-04-08', '2025-04-02', '2025-04-08', 'WEEK', 'STATED'],
    formula: 'found("everything-rally-c060-ief-end") / found("everything-rally-c060-ief-start") - 1',
    published: ['ACCURATE', '-0.0040 share'],
    register: 'supported',
    recomputed: 'XA',
  },
  {
    number: 'C061',
    start: 6909,
    printed: 'again now',
    reads: 'falling',
    // Stocks fell 2.4 percent. The two fell on five days of 19.
    kind: 'HISTORICAL_FACT',
    period: ['2026-01-09 to 2026-01-20', '2026-01-09', '2026-01-20', 'DAY', 'STATED'],
    formula: 'found("everything-rally-c061-ief-end") / found("everything-rally-c061-ief-start") - 1',
    published: ['ACCURATE', '-0.0078 share'],
    register: 'contradicted',
    recomputed: 'XA',
    deviation:
      'The register takes days for April and one session for January. By one rule both fell both times; what fails is the cause named, since stocks rose on 12 January, and a cause is for a review.',
  },
];
