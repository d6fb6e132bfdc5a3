import type { Row } from '../row.ts';

const DECADE = ['2015Q3-2025Q3', '2015-07-01', '2025-09-30', 'MULTI_YEAR', 'STATED'] as const;

/** A decade of debt, to the last quarter that was out, and the corporate bonds forecast for 2026. */
export const SUPPLY: readonly Row[] = [
  {
    number: 'C012',
    start: 912,
    printed: 'more than doubled',
    // A stock stands in for what was issued: no series of gross issuance is held.
    kind: 'HISTORICAL_FACT',
    period: DECADE,
    formula: 'at("fred/fygfdpun", "2025Q3") / at("fred/fygfdpun", "2015Q3")',
    published: ['ACCURATE', '2.31 times'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C013',
    start: 967,
    printed: "hasn't",
    reads: 'at most double',
    kind: 'HISTORICAL_FACT',
    period: DECADE,
    formula: 'at("fred/gdp", "2025Q3") / at("fred/gdp", "2015Q3")',
    published: ['ACCURATE', '1.690 times'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C014',
    start: 1003,
    printed: 'only 10%',
    kind: 'HISTORICAL_FACT',
    period: DECADE,
    formula: 'percentChange("fred/slgsdodns", "2015Q3", "2025Q3")',
    published: ['CONTRADICTED', '12.8 percent'],
    register: 'within rounding',
    recomputed: 'X',
    deviation:
      '12.8 percent is 28 percent above the print, which no rounding bridges; and a window of ten years is too long to be moved by a year.',
  },
  {
    number: 'C015',
    start: 1086,
    printed: '$2.25 trillion',
    kind: 'FORECAST',
    period: ['2026', '2026-01-01', '2026-12-31', 'YEAR', 'STATED'],
    formula: 'found("everything-rally-c015-morgan-stanley")',
    published: ['ACCURATE', '2250000000000 USD'],
    register: 'misleading',
    recomputed: 'A',
    deviation:
      'One bank did forecast that sum. That others had 1.6 to 2.46 trillion, and that it is told as a fact, is for a review to say.',
  },
  {
    number: 'C016',
    start: 1135,
    printed: 'largely',
    reads: 'more than half',
    // The bank gave its 400 billion as a floor; 140 and 300 billion of another bank are 6 and 13 percent.
    kind: 'FORECAST',
    period: ['2026', '2026-01-01', '2026-12-31', 'YEAR', 'STATED'],
    formula: 'found("everything-rally-c016-morgan-stanley") / found("everything-rally-c015-morgan-stanley")',
    published: ['CONTRADICTED', '0.178 share'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C100',
    start: 1644,
    printed: 'going higher',
    reads: 'rising',
    kind: 'SCENARIO',
    period: ['2026-01-31 to 2026-12-31', '2026-01-31', '2026-12-31', 'DAY', 'STATED'],
    formula: 'latest("fred/dgs10") - at("fred/dgs10", $from)',
    published: ['NOT_CHECKABLE', null],
    latest: ['NOT_CHECKABLE', '0.41 percentage points'],
    register: 'cannot be checked',
    recomputed: 'P',
    deviation:
      'No day is named by which yields must be higher, so there is none to wait for; the 41 basis points until July 2026 are what happened since.',
  },
];
