import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/domain/decimal.ts';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { type SeriesFile, seriesFromCsv } from '../../../src/ingest/series-from-csv.ts';
import { messageOf } from './message-of.ts';

const DEFICIT = `# name: Federal budget deficit
# officialId: CBO-DEF
# unit: USD
# nature: flow
# frequency: FISCAL_YEAR
# seasonallyAdjusted: false
# source: cbo-eval-projections
# licence: public domain
# redistributable: true
# retrieval: US-CBO/eval-projections: input_data, 17 February 2026
# releaseRule: 40 days: "Monthly Budget Review of early November"
# firstReleaseHeld: false
# caveat: leaves out Fannie Mae and Freddie Mac
# note: A deficit is a positive number.
# note: Fannie Mae and Freddie Mac are left out.
period,value,vintage,releasedOn
FY2024,1832816000000,actual,
FY2025,1775000000000.50,actual,2025-10-16
FY2025,1865000000000,2025-01,2025-01-17
FY2026,1853000000000,2026-02,2026-02-11
FY2035,2518500000000,2025-01,2025-01-17
`;

const PATH = 'series/cbo/deficit.csv';

const changed = (from: string, to: string): string => {
  if (!DEFICIT.includes(from)) throw new Error(`The series does not contain "${from}".`);
  return DEFICIT.replace(from, to);
};

/** The rows of a file as they would be written, without the days that were estimated. */
const rowsOf = ({ observations }: SeriesFile): readonly string[] =>
  observations.map(({ period, value, vintage, releasedOn, releasedOnIsEstimated }) =>
    [period.text, plain(value), vintage ?? '', releasedOnIsEstimated ? '' : (releasedOn ?? '')].join(','),
  );

describe('a good series', () => {
  const { series, observations, header } = seriesFromCsv(PATH, DEFICIT);

  it('has what its header says', () => {
    expect(series).toEqual({
      label: 'Series',
      id: nodeId('Series', 'cbo/deficit'),
      slug: 'cbo/deficit',
      name: 'Federal budget deficit',
      officialId: 'CBO-DEF',
      unit: 'USD',
      nature: 'FLOW',
      frequency: 'FISCAL_YEAR',
      seasonallyAdjusted: false,
      sourceId: nodeId('Source', 'cbo-eval-projections'),
      licence: 'public domain',
      redistributable: true,
      retrieval: 'US-CBO/eval-projections: input_data, 17 February 2026',
      caveat: 'leaves out Fannie Mae and Freddie Mac',
      notes: ['A deficit is a positive number.', 'Fannie Mae and Freddie Mac are left out.'],
      vintages: ['actual', '2025-01', '2026-02'],
      releaseRule: { days: 40, business: false, text: 'Monthly Budget Review of early November' },
      firstReleaseHeld: false,
      observationCount: 5,
    });
    expect(header).toMatchObject({ source: 'cbo-eval-projections', sourcePlace: { file: PATH, path: 'line 7' } });
  });

  it('has one observation for each row, with the day of release given or estimated', () => {
    expect(observations.map((each) => ({ ...each, value: plain(each.value) }))).toMatchObject([
      { period: { text: 'FY2024' }, vintage: 'actual', releasedOn: '2024-11-09', releasedOnIsEstimated: true },
      { value: '1775000000000.5', vintage: 'actual', releasedOn: '2025-10-16', releasedOnIsEstimated: false },
      { value: '1865000000000', vintage: '2025-01', releasedOn: '2025-01-17', releasedOnIsEstimated: false },
      { vintage: '2026-02', releasedOn: '2026-02-11', releasedOnIsEstimated: false },
      { period: parsePeriod('FY2035'), seriesId: series.id, id: observationId('cbo/deficit', 'FY2035', '2025-01') },
    ]);
  });

  it.each([
    ['flow', 'FLOW'],
    ['stock', 'STOCK'],
    ['annual rate', 'ANNUAL_RATE'],
    ['ratio', 'RATIO'],
    ['price', 'PRICE'],
  ])('reads the nature %s', (written, nature) => {
    expect(seriesFromCsv(PATH, changed('nature: flow', `nature: ${written}`)).series).toMatchObject({ nature });
  });

  it('leaves open what it does not say', () => {
    const text =
      '# name: Gold\n# unit: troy ounces\n# nature: stock\n# frequency: MONTH\n# source: pboc\n# licence: open\n# redistributable: false\n# retrieval: typed in\n# firstReleaseHeld: true\nperiod,value\n2025-12,74150000';
    const { series, observations } = seriesFromCsv('series/pboc/gold.csv', text);
    expect(series).toMatchObject({
      officialId: null,
      seasonallyAdjusted: null,
      caveat: null,
      releaseRule: null,
      vintages: [],
    });
    expect(observations).toMatchObject([{ vintage: null, releasedOn: null, releasedOnIsEstimated: false }]);
  });

  it('reads lines that end as Windows ends them', () => {
    expect(seriesFromCsv(PATH, DEFICIT.replaceAll('\n', '\r\n'))).toEqual(seriesFromCsv(PATH, DEFICIT));
  });

  it.each([
    ['DAY', '2024-02-28', '2024-02-29'],
    ['WEEK', '2026-01-21', '2026-01-28'],
    ['MONTH', '2025-12', '2026-01'],
    ['QUARTER', '2025Q4', '2026Q1'],
    ['YEAR', '1930', '1931'],
  ])('reads periods of the frequency %s', (frequency, one, next) => {
    const rows = `${one},1,actual,\n${next},-0.25,actual,\n`;
    const text = `${changed('FISCAL_YEAR', frequency).split('FY2024')[0]}${rows}`;
    expect(rowsOf(seriesFromCsv(PATH, text))).toEqual(rows.trim().split('\n'));
  });
});

describe('faults of the header', () => {
  it.each([
    ['# unit: USD', '# unit: billions', 'line 3: "billions" is not a unit of the seed. Write one of'],
    ['# unit: USD', '#unit: USD', 'line 3: "#unit: USD" is no line of a header. Write it as "# key: value".'],
    ['# unit: USD', '# unit:', 'line 3: "# unit:" is no line of a header. Write it as "# key: value".'],
    ['# licence:', '# license:', 'line 8: "license" is not a key of the header. Did you mean "licence"?'],
    ['# officialId: CBO-DEF', '# name: Deficit', 'line 2: "name" is given twice. Keep this line or line 1.'],
    [
      '# retrieval: US-CBO/eval-projections: input_data, 17 February 2026\n',
      '',
      'line 15: The header does not say "retrieval". Add a line "# retrieval: …" above the columns.',
    ],
    [
      '# nature: flow',
      '# nature: balance',
      'line 4: "balance" is not a nature of a series. Write one of flow, stock, annual rate, ratio, price.',
    ],
    [
      '# nature: flow',
      '# nature: FLOW',
      'line 4: "FLOW" is not a nature of a series. Write one of flow, stock, annual rate, ratio, price.',
    ],
    ['# nature: flow\n', '', 'line 15: The header does not say "nature". Add a line "# nature: …" above the columns.'],
    [
      'FISCAL_YEAR',
      'MULTI_YEAR',
      'line 5: "MULTI_YEAR" is not a frequency of a series. Write one of DAY, WEEK, MONTH, QUARTER, FISCAL_YEAR, YEAR.',
    ],
    [
      '# redistributable: true',
      '# redistributable: yes',
      'line 9: "yes" is not an answer to "redistributable". Write true or false.',
    ],
    [
      '40 days: "Monthly Budget Review of early November"',
      '40 working days',
      'line 11: "40 working days" is not a release rule. Write it as 14 days: "two weeks after the month", or as 1 business days: "the next day".',
    ],
  ])('%o as %o', (from, to, sentence) => {
    const message = messageOf(() => seriesFromCsv(PATH, changed(from, to)));
    expect(message.slice(0, `seed/${PATH} at ${sentence}`.length)).toBe(`seed/${PATH} at ${sentence}`);
  });

  it('names a path that is none of a series', () => {
    expect(messageOf(() => seriesFromCsv('series/deficit.csv', DEFICIT))).toBe(
      'seed/series/deficit.csv at /: The path does not name a series. Put it at "series/<provider>/<name>.csv".',
    );
  });

  it('misses everything in an empty file', () => {
    expect(messageOf(() => seriesFromCsv(PATH, ''))).toBe(
      `seed/${PATH} at line 1: The header does not say "unit". Add a line "# unit: …" above the columns.`,
    );
  });
});

describe('faults of the rows', () => {
  it.each([
    [
      'period,value,vintage,releasedOn',
      'date,value,vintage',
      'line 16: "date,value,vintage" does not name the columns. Write period,value or period,value,vintage or period,value,vintage,releasedOn.',
    ],
    [
      'FY2024,1832816000000,actual,',
      '',
      'line 17: "" has 1 cell and there are 4 columns. Write one cell for each column, unquoted.',
    ],
    [
      'FY2024,1832816000000,actual,',
      'FY2024,"1,832",actual,',
      'line 17: "FY2024,"1,832",actual," has 5 cells and there are 4 columns. Write one cell for each column, unquoted.',
    ],
    ['FY2024,', '2024,', 'line 17: "2024" is not a period of the frequency FISCAL_YEAR. Write it as FY2025.'],
    ['FY2024,', 'FY24,', 'line 17: "FY24" is not a period of the frequency FISCAL_YEAR. Write it as FY2025.'],
    [
      '1832816000000',
      '1.8e12',
      'line 17: "1.8e12" is not a plain decimal. Write digits with at most one point, as -1234.5.',
    ],
    ['1832816000000', '.', 'line 17: "." is not a plain decimal. Write digits with at most one point, as -1234.5.'],
    ['1832816000000', ' 1', 'line 17: " 1" is not a plain decimal. Write digits with at most one point, as -1234.5.'],
    [
      'FY2035,2518500000000,2025-01,',
      'FY2035,2518500000000,2025#1,',
      'line 21: "2025#1" is not a vintage. Write letters, digits, points and hyphens, as 2025-01 or actual.',
    ],
    [
      '2025-10-16',
      '2025-10-32',
      'line 18: "2025-10-32" is not a day of the calendar. Write the day of release as 2026-01-30.',
    ],
    ['FY2024,', 'FY2025,', 'line 18: "FY2025" of the vintage "actual" is given twice. Keep one of the two rows.'],
    [
      'FY2024,',
      'FY2026,',
      'line 18: "FY2025" of the vintage "actual" comes after "FY2026". Sort the rows by period, the earliest first.',
    ],
    [
      'FY2026,1853000000000,2026-02,',
      'FY2026,1853000000000,,',
      'line 20: "FY2026,1853000000000,,2026-02-11" has no vintage, unlike the rows above. Give every row a vintage, or none.',
    ],
    [
      'FY2026,1853000000000,2026-02,2026-02-11',
      'FY2026,1853000000000,2026-02,',
      'line 20: The figure of FY2026 in the vintage "2026-02" has no day of release, and a release rule tells that of actual figures only. Write the day on which the vintage was published into the column releasedOn.',
    ],
  ])('%o as %o', (from, to, sentence) => {
    expect(messageOf(() => seriesFromCsv(PATH, changed(from, to)))).toBe(`seed/${PATH} at ${sentence}`);
  });

  it('refuses a series without rows', () => {
    expect(messageOf(() => seriesFromCsv(PATH, DEFICIT.split('FY2024')[0] ?? ''))).toBe(
      `seed/${PATH} at line 16: No row follows the columns. Write one row for each period.`,
    );
  });
});

describe('for all texts', () => {
  const months = fc
    .uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 })
    .map((all) =>
      all
        .sort((a, b) => a - b)
        .map((month) => `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
    );
  const value = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 999 }))
    .map(([negative, whole, part]) => `${negative ? '-' : ''}${whole}.${String(part).padStart(3, '0')}1`);
  const releasedOn = fc.constantFrom('', '2025-01-17', '2026-02-28');

  it('gives back the rows that were written', () => {
    const rows = months.chain((periods) =>
      fc.tuple(...periods.map((period) => fc.tuple(value, releasedOn).map(([v, on]) => `${period},${v},,${on}`))),
    );
    const head = changed('FISCAL_YEAR', 'MONTH').split('FY2024')[0] ?? '';
    fc.assert(
      fc.property(rows, (written) => {
        const file = seriesFromCsv(PATH, `${head}${written.join('\n')}\n`);
        expect(rowsOf(file)).toEqual(written);
        expect(new Set(file.observations.map(({ id }) => id)).size).toBe(written.length);
      }),
    );
  });

  it('refuses in words and never breaks', () => {
    const spliced = fc
      .tuple(fc.nat(DEFICIT.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, cut, put]) => DEFICIT.slice(0, at) + put + DEFICIT.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(spliced, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(messageOf(() => seriesFromCsv(PATH, text))).toMatch(
          /^(?:Nothing was refused\.|seed\/[\s\S]+ at line \d+: )/,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
