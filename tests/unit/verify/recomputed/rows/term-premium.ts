import type { Row } from '../row.ts';

const HISTORY = ['1961-06 to 2026-01', '1961-06-01', '2026-01-31', 'MULTI_YEAR', 'NOW'] as const;
const JANUARY_2025 = ['2025-01', '2025-01-01', '2025-01-31', 'MONTH', 'STATED'] as const;
const NOW = ['2026-01-31', '2026-01-31', '2026-01-31', 'DAY', 'NOW'] as const;

/** The 10-year term premium: of Kim and Wright in C048 to C050, of Adrian, Crump and Moench in the others. */
export const TERM_PREMIUM: readonly Row[] = [
  {
    number: 'C047',
    start: 5144,
    printed: 'most',
    reads: 'more than 50%',
    // "Near zero" is taken as a quarter of a point; at or below zero it was in 49.5 percent of the months.
    kind: 'HISTORICAL_FACT',
    period: ['2009-2024', '2009-01-01', '2024-12-31', 'MULTI_YEAR', 'STATED'],
    formula: 'share("nyfed/acmtp10", "<=", 0.25, $from, $to)',
    published: ['ACCURATE', '61.98 percent'],
    register: 'within rounding',
    recomputed: 'A',
    deviation: 'More than half is reached or not; 62 percent reach it, and nothing is rounded.',
  },
  {
    number: 'C048',
    start: 5425,
    printed: '0.8%',
    kind: 'HISTORICAL_FACT',
    period: JANUARY_2025,
    formula: 'max("fred/threefytp10", $from, $to)',
    published: ['ACCURATE', '0.8131 percent'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C049',
    start: 5464,
    printed: 'since 2011',
    reads: '2011',
    kind: 'HISTORICAL_FACT',
    period: JANUARY_2025,
    formula: 'lastAtLeast("frb/kw-tp-10y-monthly", measured("everything-rally-c048"), "2025-01")',
    published: ['ACCURATE', '2011 year'],
    register: 'supported',
    recomputed: 'XU',
    deviation:
      'The month ends of the model that the sentence is about are held since 1990, and the last one as high is March 2011; on the other model it would be June 2014.',
  },
  {
    number: 'C050',
    start: 5502,
    printed: 'around 0.5%',
    kind: 'HISTORICAL_FACT',
    period: NOW,
    formula: 'latest("fred/threefytp10", $to)',
    published: ['MISDATED', '0.6224 percent', '2025-12-29: 0.5495'],
    latest: ['MISDATED', '0.6148 percent', '2025-12-29: 0.5495'],
    register: 'misdated',
    recomputed: 'M',
  },
  {
    number: 'C051',
    start: 5567,
    printed: '1.48%',
    kind: 'HISTORICAL_FACT',
    period: HISTORY,
    formula: 'mean("nyfed/acmtp10", $from, $to)',
    published: ['CONTRADICTED', '1.4463 percent', '1961-06..2023-12: 1.477'],
    register: 'misleading',
    recomputed: 'XM',
    deviation:
      'The mean is more than three printed steps lower, and a review may not soften that; samples that end in 2023 print 1.48, earlier than the 24 months that "now" may be off.',
  },
  {
    number: 'C052',
    start: 5598,
    printed: '60%',
    kind: 'HISTORICAL_FACT',
    period: HISTORY,
    formula: 'share("nyfed/acmtp10", ">", 1, $from, $to)',
    published: ['CLOSE', '58.5176 percent'],
    register: 'within rounding',
    recomputed: 'C',
  },
  {
    number: 'C054',
    start: 5879,
    printed: 'a full percentage point',
    reads: '1 percentage point',
    // The hundred basis points of C053 in other words; C053 itself rests on a paper that was not seen.
    kind: 'ARITHMETIC',
    period: NOW,
    formula: 'claim("everything-rally-c053")',
    published: ['ACCURATE', '1 percentage points'],
    register: 'misleading',
    recomputed: 'A',
    deviation: 'The conversion is right; that a forward premium passes whole into yields is for a review to doubt.',
  },
  {
    number: 'C082',
    start: 9756,
    printed: '2%+',
    kind: 'SCENARIO',
    period: NOW,
    formula: 'latest("nyfed/acmtp10", $to)',
    published: ['NOT_CHECKABLE', '0.64 percent', '2011-07: 2.015'],
    register: 'cannot be checked',
    recomputed: 'N',
  },
];
