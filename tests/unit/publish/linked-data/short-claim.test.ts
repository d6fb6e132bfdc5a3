import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortClaim } from '../../../../src/publish/linked-data/short-claim.ts';

const LONG = 'Since the rate cuts began in September, the 10-year Treasury yield has climbed 100 basis points.';
const METRIC = 'Yield on 10-year Treasury securities';

describe('a claim in 75 characters', () => {
  it.each([
    [
      'a statement that fits',
      'Treasury securities yield 4 percent in January 2026.',
      '4%',
      METRIC,
      '2026-01',
      'Treasury securities yield 4 percent in January 2026.',
    ],
    [
      'metric, period and figure',
      LONG,
      'up 100 basis points',
      'Yield',
      'FY2026',
      'Yield, FY2026: “up 100 basis points”',
    ],
    [
      'no room for the period',
      LONG,
      'up 100 basis points',
      METRIC,
      '2025-09-17 to 2026-01-31',
      `${METRIC}: “up 100 basis points”`,
    ],
    ['a claim without a period', LONG, '100', METRIC, null, `${METRIC}: “100”`],
    [
      'no room for the metric',
      LONG,
      '100 bp',
      `${METRIC} ${METRIC}`,
      '2026',
      '“100 bp”: Since the rate cuts began in September, the 10-year Treasury…',
    ],
    [
      'no metric at all',
      LONG,
      '100 bp',
      null,
      '2026',
      '“100 bp”: Since the rate cuts began in September, the 10-year Treasury…',
    ],
    ['one long word', 'x'.repeat(90), 'y'.repeat(90), null, null, `${'x'.repeat(74)}…`],
  ])('%s', (_what, statement, printed, metric, period, short) => {
    expect(shortClaim({ statement, printed, metric, period })).toBe(short);
  });

  it('never is longer, never breaks a sign, and says where it goes on', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, text, fc.option(text), fc.option(text), (statement, printed, metric, period) => {
        const short = shortClaim({ statement, printed, metric, period });
        expect(short.length).toBeLessThanOrEqual(75);
        expect(short).not.toMatch(/\p{Cs}/u);
        const isWhole = [statement, `“${printed}”`].some((each) => short.endsWith(each));
        expect(isWhole || short.endsWith('…')).toBe(true);
      }),
    );
  });
});
