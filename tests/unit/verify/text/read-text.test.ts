import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOn } from './sentences/measure-reading.ts';

/** What was read of a text, one line a figure: print, metrics with what is said of them, time. */
const read = (text: string): readonly string[] =>
  readOn(text).map(({ quantity, metric, period, standing }) => {
    const metrics = metric?.readings.map(({ metric: slug, kind }) => `${slug} ${kind}`).join(' or ') ?? 'nothing known';
    const how = Object.entries(standing).flatMap(([name, is]) => (is ? [name] : []));
    return [quantity.text, metrics, period?.period.text ?? 'no time', ...how].join(' | ');
  });

describe('metrics and times', () => {
  it.each<[string, string, readonly string[]]>([
    ['money of a year', 'The deficit was $1.8 trillion in fiscal 2025.', ['$1.8 trillion | deficit level | FY2025']],
    [
      'a percentage of the same name',
      'The deficit was 5.9% of GDP in fiscal 2025.',
      ['5.9% of GDP | deficit-gdp level | FY2025'],
    ],
    [
      'a level that was reached by a move',
      'Net interest rose to $970 billion in fiscal 2025.',
      ['$970 billion | net-interest level | FY2025'],
    ],
    [
      'a move',
      'The 10-year yield is up 100 basis points since September.',
      ['up 100 basis points | ten-year-treasury-yield change | 2025-09 to 2026-01-31'],
    ],
    [
      'a part of a whole',
      'Net interest was 14% of federal spending in fiscal 2025.',
      ['14% | net-interest share | FY2025'],
    ],
    [
      'a name that two share',
      'The term premium was 0.6% in December 2025.',
      ['0.6% | ten-year-term-premium-kim-wright level or ten-year-term-premium-acm level | 2025-12'],
    ],
    [
      'a speaker who decides',
      'The New York Fed put the term premium at 0.6% in December 2025.',
      ['0.6% | ten-year-term-premium-acm level | 2025-12'],
    ],
    ['a symbol', 'DGS10 was 4.26% on January 30, 2026.', ['4.26% | ten-year-treasury-yield level | 2026-01-30']],
    ['a small letter makes no symbol', 'The dgs10 club has 40% more members.', ['40% more | nothing known | no time']],
    [
      'what is supposed',
      'If deficits reached $3 trillion in 2030, yields would rise.',
      ['$3 trillion | deficit level | 2030 | isSupposed'],
    ],
    [
      'what is held against it',
      'Debt held by the public was 99% of GDP in fiscal 2025, up from 97% of GDP.',
      ['99% of GDP | debt-gdp level | FY2025', '97% of GDP | debt-gdp level | FY2025 | isCompared'],
    ],
    [
      'a former view',
      'The deficit will be $2.1 trillion in 2030, as previously projected.',
      ['$2.1 trillion | deficit level | 2030 | isSuperseded,isExpected'.replace(',', ' | ')],
    ],
    [
      'the sentence before',
      'The deficit widened. It came to $1.8 trillion in fiscal 2025.',
      ['$1.8 trillion | deficit level | FY2025'],
    ],
    [
      'the sentence before, after a time',
      'The deficit widened. In fiscal 2025 it came to $1.8 trillion.',
      ['$1.8 trillion | deficit level | FY2025'],
    ],
    [
      'the sentence before, by a figure alone',
      'The deficit was measured for fiscal 2025. About $1.8 trillion in fiscal 2025.',
      ['About $1.8 trillion | deficit level | FY2025'],
    ],
    // What has a name that is not known here is of that, and not of what was spoken of before.
    ...(
      [
        [
          'exports',
          'The deficit was large in fiscal 2025. Exports were $3.2 trillion in fiscal 2025.',
          '$3.2 trillion',
        ],
        ['mortgages', 'The 10-year yield rose in 2025. Mortgages cost 6.2% in 2025.', '6.2%'],
        ['spending', 'The deficit fell in fiscal 2025. Medicare was $1.1 trillion in fiscal 2025.', '$1.1 trillion'],
        ['unemployment', 'The 10-year yield is high. The unemployment rate was 4.4% in 2025.', '4.4%'],
        ['a time first', 'The deficit is huge. By 2025, Medicare was $1.1 trillion.', '$1.1 trillion'],
        ['their own', 'The deficit is huge. Their exports were $3.2 trillion in 2025.', '$3.2 trillion'],
        ['a year', 'The deficit is huge. This year exports were $3.2 trillion.', '$3.2 trillion'],
        ['a second clause', 'The deficit is huge. It was so, and Medicare was $1.1 trillion in 2025.', '$1.1 trillion'],
        ['a total of', 'The deficit is huge. The total of exports was $3.2 trillion in 2025.', '$3.2 trillion'],
      ] as const
    ).map(([what, text, figure]): [string, string, string[]] => [
      `another subject: ${what}`,
      text,
      [expect.stringMatching(new RegExp(`^${figure.replace('$', '\\$')} \\| nothing known`))],
    ]),
    [
      'a mean',
      'The deficit averaged 3.8% of GDP from 1975 to 2024.',
      ['3.8% of GDP | deficit-gdp mean | 1975 to 2024'],
    ],
    [
      'a year as the figure',
      'Social Security faces insolvency in 2033.',
      ['2033 | social-security-exhaustion-year year | no time'],
    ],
    ['a record by its year', 'Yields are the highest since 2007.', ['2007 | nothing known | no time']],
    [
      'the time of another clause',
      'The Fed cut 75 basis points since September, yet mortgages cost 6.2%.',
      [
        'cut 75 basis points | federal-funds-target-upper-limit change | 2025-09 to 2026-01-31',
        '6.2% | nothing known | no time',
      ],
    ],
    ['no figure at all', 'See Section 232 of the 1962 act.', []],
  ])('%s', (_what, text, lines) => expect(read(text)).toEqual(lines));
});

describe('any text', () => {
  const words = fc.constantFrom(
    '$',
    '5',
    '1,147',
    '%',
    'billion',
    'the deficit',
    'fell',
    'by',
    'to',
    'from',
    '-',
    '—',
    '.',
    '\n',
    '2025',
    'since',
    'September',
    'a third',
    'of',
    'nearly',
    '🙂',
    'years',
    '10-year',
    '(',
    ')',
    'half',
    'Q4',
    'and',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );

  it('is read without trouble, twice the same, each figure at its place in code points', () => {
    fc.assert(
      fc.property(text, (given) => {
        const figures = readOn(given);
        const points = [...given];
        let reached = 0;
        for (const { start, end, quantity } of figures) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(points.slice(start, end).join('')).toBe(quantity.text);
          reached = end;
        }
        expect(readOn(given)).toEqual(figures);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['groups of digits', '1,'.repeat(50_000)],
    ['signs', '$'.repeat(100_000)],
    ['signs of sections', '§'.repeat(100_000)],
    ['articles', 'a '.repeat(50_000)],
    ['numbers in words', 'one hundred million billion '.repeat(4_000)],
    ['one long line of figures', 'up by $5 to 6% '.repeat(6_000)],
    ['blanks', ' '.repeat(100_000)],
    ['months', 'January '.repeat(12_000)],
    ['since', 'since the early '.repeat(6_000)],
    ['names with gaps', 'China China China the Fed '.repeat(4_000)],
    ['words without an end', 'nearly more than about over '.repeat(4_000)],
    ['dots', 'a.b.c.'.repeat(16_000)],
  ])('of nothing but %s is read in a time that its length bounds', (_what, given) => {
    expect(Array.isArray(readOn(given))).toBe(true);
  });
});
