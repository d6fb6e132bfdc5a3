import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { messageOf } from './message-of.ts';
import { ANYTHING, ARTICLE_FILE, CAUSES_FILE, CLAIMS_FILE, withValue } from './minimal-seed.ts';

const C003 = '/claims/0';
const C004 = '/claims/1';

describe('faults of values that do not agree', () => {
  it.each([
    [
      'metrics.json',
      '/metrics/1/unit',
      'percentage points',
      '/metrics/1/series/0: The metric is in percentage points and the series "fred/gs10" in percent. Name a series of the same unit, or give the metric the unit of its series.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/formula`,
      undefined,
      `${C003}: Neither "formula" nor "notCheckedBecause" is given. Give exactly one of them.`,
    ],
    [
      CLAIMS_FILE,
      `${C003}/notCheckedBecause`,
      'It is an opinion.',
      `${C003}: Both "formula" and "notCheckedBecause" are given. Give exactly one of them.`,
    ],
    [
      CLAIMS_FILE,
      `${C003}/at/end`,
      115,
      `${C003}/at: The figure "$1,147 billion" has 14 code points and its place, 100 to 115, has 15. Both are the same text, so count again.`,
    ],
    [
      CLAIMS_FILE,
      `${C003}/at/end`,
      100,
      `${C003}/at: The figure goes from 100 to 100. The start comes before the end, and both lie from 0 to 1000.`,
    ],
    [
      ARTICLE_FILE,
      '/codePoints',
      149,
      '/claims/2/at: The figure goes from 700 to 708. The start comes before the end, and both lie from 0 to 149.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/period/start`,
      '2026-04-01',
      `${C003}/period: The period starts on 2026-04-01 and ends on 2026-03-31. The start comes first.`,
    ],
    [
      CLAIMS_FILE,
      `${C004}/period/text`,
      'FY2025',
      `${C004}/period: "FY2025" is written and 2025-01-01 to 2025-12-31 is given. "FY2025" is 2024-10-01 to 2025-09-30.`,
    ],
    [
      CLAIMS_FILE,
      `${C003}/quantity`,
      { value: '25', unit: 'percent', comparator: 'BETWEEN', step: '1', round: '1', low: '20' },
      `${C003}/quantity: The figure is a range and lacks an end. Give both "low" and "high".`,
    ],
    [
      CLAIMS_FILE,
      `${C004}/sameAs`,
      ['everything-rally-c004'],
      `${C004}/sameAs/0: The claim "everything-rally-c004" is said to be the same as itself. Leave it away.`,
    ],
    [
      CLAIMS_FILE,
      `${C004}/sameAs`,
      ['everything-rally-c003'],
      `${C004}/sameAs/0: "everything-rally-c004" is the same as "everything-rally-c003", and "everything-rally-c003" does not say so. Add "everything-rally-c004" to the "sameAs" of "everything-rally-c003".`,
    ],
    [
      CLAIMS_FILE,
      `${C003}/derivesFrom`,
      ['everything-rally-c003'],
      `${C003}/derivesFrom/0: The claim "everything-rally-c003" derives from itself: "everything-rally-c003" from "everything-rally-c003". Take one of these steps away.`,
    ],
    [
      CLAIMS_FILE,
      `${C003}/derivesFrom`,
      ['everything-rally-c004'],
      `${C004}/derivesFrom/0: The claim "everything-rally-c003" derives from itself: "everything-rally-c003" from "everything-rally-c004" from "everything-rally-c003". Take one of these steps away.`,
    ],
    [
      CAUSES_FILE,
      '/links/0/to',
      'net-issuance',
      '/links/0: The link goes from "net-issuance" to itself. A link joins two factors.',
    ],
    [
      CAUSES_FILE,
      '/loops/0/links',
      ['issuance-to-yield', 'deficit-to-issuance', 'yield-to-deficit'],
      '/loops/0/links/0: "issuance-to-yield" starts at "net-issuance" and "yield-to-deficit" before it ends at "deficit". A loop closes: its first link starts where its last ends.',
    ],
    [
      CAUSES_FILE,
      '/loops/0/links',
      ['issuance-to-yield', 'issuance-to-yield', 'yield-to-deficit', 'deficit-to-issuance'],
      '/loops/0/links/1: "issuance-to-yield" starts at "net-issuance" and "issuance-to-yield" before it ends at "yield". Put the links in the order of the walk.',
    ],
    [
      CAUSES_FILE,
      '/loops/0/links',
      [
        'issuance-to-yield',
        'yield-to-deficit',
        'deficit-to-issuance',
        'issuance-to-yield',
        'yield-to-deficit',
        'deficit-to-issuance',
      ],
      '/loops/0/links/3: The loop comes to "net-issuance" twice. Make it two loops.',
    ],
  ])('seed/%s at %s: %o', (file, pointer, value, sentence) => {
    const where = file === ARTICLE_FILE ? CLAIMS_FILE : file;
    expect(messageOf(() => readSeed(withValue(file, pointer, value), ANYTHING))).toBe(`seed/${where} at ${sentence}`);
  });
});
