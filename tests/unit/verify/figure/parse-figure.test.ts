import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../src/domain/problem.ts';
import type { Quantity } from '../../../../src/domain/quantity.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';

/** "about 0.5 percent [0.45, 0.55] step 0.1 round 0.1": a figure as one line. */
function line({ value, unit, comparator, low, high, step, round }: Quantity): string {
  const short = (number: Quantity['low']) =>
    number === null ? '…' : number.abs().gte('1e6') ? number.toExponential() : number.toSignificantDigits(6).toFixed();
  return `${comparator} ${short(value)} ${unit} [${short(low)}, ${short(high)}] step ${short(step)} round ${short(round)}`;
}

describe('parseFigure', () => {
  it.each([
    // Money
    ['$1,147 billion', 'EQUAL 1.147e+12 USD [1.1465e+12, 1.1475e+12] step 1e+9 round 1e+9'],
    ['$11.5 billion', 'EQUAL 1.15e+10 USD [1.145e+10, 1.155e+10] step 1e+8 round 1e+8'],
    ['nearly $200 billion', 'ABOUT 2e+11 USD [1.8e+11, 2e+11] step 1e+9 round 1e+11'],
    ['almost $200bn', 'ABOUT 2e+11 USD [1.8e+11, 2e+11] step 1e+9 round 1e+11'],
    ['some $700 billion', 'ABOUT 7e+11 USD [6.3e+11, 7.7e+11] step 1e+9 round 1e+11'],
    ['$500+ billion', 'AT_LEAST 5e+11 USD [5e+11, …] step 1e+9 round 1e+11'],
    ['over $7 trillion', 'MORE 7e+12 USD [7e+12, …] step 1e+12 round 1e+12'],
    ['up to $3 trillion', 'AT_MOST 3e+12 USD […, 3e+12] step 1e+12 round 1e+12'],
    ['under $2 trillion', 'LESS 2e+12 USD […, 2e+12] step 1e+12 round 1e+12'],
    ['$7-8 trillion', 'BETWEEN 7.5e+12 USD [7e+12, 8e+12] step 1e+12 round 1e+12'],
    ['between $7 trillion and $8 trillion', 'BETWEEN 7.5e+12 USD [7e+12, 8e+12] step 1e+12 round 1e+12'],
    ['$900 billion to $1.1 trillion', 'BETWEEN 1e+12 USD [9e+11, 1.1e+12] step 1e+9 round 1e+11'],
    ['€250bn', 'EQUAL 2.5e+11 EUR [2.495e+11, 2.505e+11] step 1e+9 round 1e+10'],
    ['£30 million', 'EQUAL 3e+7 GBP [2.95e+7, 3.05e+7] step 1e+6 round 1e+7'],
    ['US$5bn', 'EQUAL 5e+9 USD [4.5e+9, 5.5e+9] step 1e+9 round 1e+9'],
    ['1.1 trillion dollars', 'EQUAL 1.1e+12 USD [1.05e+12, 1.15e+12] step 1e+11 round 1e+11'],
    ['-$5 billion', 'EQUAL -5e+9 USD [-5.5e+9, -4.5e+9] step 1e+9 round 1e+9'],
    // No sign says what it is of.
    ['1.1tn', 'EQUAL 1.1e+12 count [1.05e+12, 1.15e+12] step 1e+11 round 1e+11'],
    // Rates
    ['nearly $200 billion a month', 'ABOUT 2e+11 USD per month [1.8e+11, 2e+11] step 1e+9 round 1e+11'],
    ['$11.5 billion per week', 'EQUAL 1.15e+10 USD per week [1.145e+10, 1.155e+10] step 1e+8 round 1e+8'],
    ['$2 trillion annually', 'EQUAL 2e+12 USD per year [1.5e+12, 2.5e+12] step 1e+12 round 1e+12'],
    // Percent, points
    ['15%', 'EQUAL 15 percent [14.5, 15.5] step 1 round 1'],
    ['2%+', 'AT_LEAST 2 percent [2, …] step 1 round 1'],
    ['5.5-6%', 'BETWEEN 5.75 percent [5.5, 6] step 0.1 round 0.1'],
    ['5.5–6%', 'BETWEEN 5.75 percent [5.5, 6] step 0.1 round 0.1'],
    ['4.5 to 5 percent', 'BETWEEN 4.75 percent [4.5, 5] step 0.1 round 0.1'],
    ['15.4 percent', 'EQUAL 15.4 percent [15.35, 15.45] step 0.1 round 0.1'],
    ['0.8%', 'EQUAL 0.8 percent [0.75, 0.85] step 0.1 round 0.1'],
    ['about 0.5%', 'ABOUT 0.5 percent [0.45, 0.55] step 0.1 round 0.1'],
    ['60%', 'EQUAL 60 percent [59.5, 60.5] step 1 round 10'],
    ['106% of GDP', 'EQUAL 106 percent [105.5, 106.5] step 1 round 1'],
    ['−5.9%', 'EQUAL -5.9 percent [-5.95, -5.85] step 0.1 round 0.1'],
    ['nearly -4%', 'ABOUT -4 percent [-4, -3.6] step 1 round 1'],
    ['just 10%', 'EQUAL 10 percent [9.5, 10.5] step 1 round 10'],
    ['only 10%', 'EQUAL 10 percent [9.5, 10.5] step 1 round 10'],
    ['100 basis points', 'EQUAL 100 basis points [99.5, 100.5] step 1 round 100'],
    ['up 100 basis points', 'EQUAL 100 basis points [99.5, 100.5] step 1 round 100'],
    ['down 75 basis points', 'EQUAL -75 basis points [-75.5, -74.5] step 1 round 1'],
    ['fell by about 20 bp', 'ABOUT -20 basis points [-22, -18] step 1 round 10'],
    ['100-basis-point', 'EQUAL 100 basis points [99.5, 100.5] step 1 round 100'],
    ['1 percentage point', 'EQUAL 1 percentage points [0.5, 1.5] step 1 round 1'],
    ['down 5-6%', 'BETWEEN -5.5 percent [-6, -5] step 1 round 1'],
    ['down more than 5%', 'LESS -5 percent […, -5] step 1 round 1'],
    ['down less than 5%', 'MORE -5 percent [-5, 0] step 1 round 1'],
    ['lost up to $5 billion', 'AT_LEAST -5e+9 USD [-5e+9, 0] step 1e+9 round 1e+9'],
    ['at least down 10%', 'AT_MOST -10 percent […, -10] step 1 round 10'],
    ['up less than 5%', 'LESS 5 percent [0, 5] step 1 round 1'],
    ['up more than 5%', 'MORE 5 percent [5, …] step 1 round 1'],
    // Years, times, lengths, counts
    ['by 2029', 'AT_MOST 2029 year […, 2029] step 1 round 1'],
    ['in 2035', 'EQUAL 2035 year [2034.5, 2035.5] step 1 round 1'],
    ['FY2030', 'EQUAL 2030 year [2029.5, 2030.5] step 1 round 10'],
    ['1,946', 'EQUAL 1946 count [1945.5, 1946.5] step 1 round 1'],
    ['double', 'EQUAL 2 times [1.9, 2.1] step 0.2 round 0.2'],
    ['nearly double', 'ABOUT 2 times [1.8, 2] step 0.2 round 0.2'],
    ['half', 'EQUAL 0.5 times [0.475, 0.525] step 0.05 round 0.05'],
    ['two-thirds', 'EQUAL 0.666667 times [0.633333, 0.7] step 0.0666667 round 0.0666667'],
    ['1.6 times', 'EQUAL 1.6 times [1.55, 1.65] step 0.1 round 0.1'],
    ['costs more than', 'MORE 1 times [1, …] step 0.1 round 0.1'],
    ['49 days', 'EQUAL 49 days [48.5, 49.5] step 1 round 1'],
    ['six months', 'EQUAL 6 months [5.7, 6.3] step 0.6 round 0.6'],
    ['the', null],
    ['14', 'EQUAL 14 count [13.5, 14.5] step 1 round 1'],
    ['at least 400', 'AT_LEAST 400 count [400, …] step 1 round 100'],
    // Directions
    ['rising', 'INCREASE 0 share [0, …] step 0.1 round 0.1'],
    ['fell', 'DECREASE 0 share […, 0] step 0.1 round 0.1'],
  ])('%s', (text, expected) => {
    if (expected === null) expect(() => parseFigure(text)).toThrow(Problem);
    else expect(line(parseFigure(text))).toBe(expected);
  });

  it('keeps the text as printed', () => {
    expect(parseFigure(' Nearly $200\u00a0billion ').text).toBe(' Nearly $200\u00a0billion ');
  });

  it.each([
    '',
    ' ',
    '%',
    '$',
    'billion',
    'nearly',
    'about about 5%',
    '$5%',
    '$5 euros',
    '5 parsecs',
    '8-7%',
    '5%-6 billion',
    '1,14 billion',
    '1.2.3',
    '1e9',
    '0x10',
    '½',
    '５％',
    '٣٪',
    'NaN',
    'Infinity%',
    '2026-01-30',
    'up to',
    'more than about',
    'constructor',
    '__proto__',
    'toString%',
    '5 __proto__',
    '$5 constructor',
    '\u0000',
    '😀%',
    'down -5%',
    '9'.repeat(26),
  ])('cannot read %j', (text) => {
    expect(() => parseFigure(text)).toThrow(
      `"${text}" cannot be read as a printed figure; write it as an article would, "$1,147 billion", "nearly 15%" or "100 basis points".`,
    );
  });

  it('reads no long text, and repeats only its start', () => {
    expect(() => parseFigure(`${'nearly '.repeat(100_000)}5%`)).toThrow(/^"(nearly ){11}ne…" cannot be read/);
  });

  it('throws nothing but Problems, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...'nearly|about|$|€|-|–|+|%|1,147|0.5|.|,|billion|tn|to|and|between|by|up|2029|a month|per|/|more than|half|six|basis points|~|x|of gdp| '.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join(' ')),
        ),
        (text) => {
          try {
            const { value, low, high, step, round } = parseFigure(text);
            expect([value, step, round].every((number) => number.isFinite())).toBe(true);
            expect(step.gt(0) && round.gte(step)).toBe(true);
            expect(low === null || high === null || low.lte(high)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('reads a plain number as it is printed, grouped or not', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat({ max: 9_999 }), fc.boolean(), (whole, fraction, isGrouped) => {
        const digits = isGrouped ? whole.toLocaleString('en-US') : `${whole}`;
        const { value, step } = parseFigure(`${digits}.${`${fraction}`.padStart(4, '0')}`);
        expect(value.toFixed(4)).toBe(`${whole}.${`${fraction}`.padStart(4, '0')}`);
        expect(step.toFixed()).toBe('0.0001');
        expect(parseFigure(digits).value.toFixed()).toBe(`${whole}`);
      }),
    );
  });
});
