import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../src/publish/forms.ts';
import { cellOf } from '../../../../src/publish/tables/cell.ts';
import { toCsv } from '../../../../src/publish/tables/to-csv.ts';
import { HOSTILE, hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe('cellOf', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1 percent', "'+1 percent"],
    ['-82', '-82'],
    ['-0.5', '-0.5'],
    ['-82 basis points', "'-82 basis points"],
    ['@cmd', "'@cmd"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ['\tx', "'\tx"],
    ['4.24', '4.24'],
    ['“up 100 basis points”', '“up 100 basis points”'],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });
});

describe('tables', () => {
  it('of a claim have one row, flat', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    expect(read(toCsv(publication, SETTING))).toEqual([
      {
        slug: 'everything-rally-c057',
        printed: 'up 100 basis points',
        statement: publication.subject.statement,
        verdict: 'MISDATED',
        verdict_words: 'Misdated',
        because: publication.subject.because,
        stated: '100',
        measured: '18',
        difference: '-82',
        unit: 'basis points',
        period: '2025-09-17 to 2026-01-31',
        period_start: '2025-09-17',
        period_end: '2026-01-31',
        metric: 'Yield on 10-year Treasury securities',
        formula: 'change("fred/dgs10", $from, $to)',
        as_of: '2026-01-31',
        judged_on: '2026-02-01',
        article: 'everything-rally',
        article_title: publication.subject.article.title,
        asserted_by: 'Author of the article (not named)',
        source: 'Selected Interest Rates (H.15)',
        source_url: 'https://www.federalreserve.gov/releases/h15/',
        permalink: `${SITE}/claims/everything-rally-c057`,
        revision: publication.revision,
        comparator: 'EQUAL',
        measured_unit: 'basis points',
      },
    ]);
  });

  it('of a claim that states a direction and no number give what was measured alone', async () => {
    const [row] = read(toCsv(await sample('claim', 'everything-rally-c020'), SETTING));
    expect(row).toMatchObject({
      stated: '',
      unit: '',
      difference: '',
      comparator: 'DECREASE',
      measured: '-586200000000',
      measured_unit: 'USD',
    });
  });

  it.each([
    ['article', 'everything-rally', 149],
    ['series', 'cbo/debt-gdp', null],
    ['loop', 'doom-loop', 4],
    ['causal-map', '', 81],
    ['causal-link', 'net-issuance-to-treasury-10y-yield', null],
    ['source', 'federal-reserve-h15', null],
  ] as const)('of %s %s have a row for each', async (kind, slug, count) => {
    const publication = await sample(kind, slug);
    const rows = read(toCsv(publication, SETTING));
    const { subject } = publication;
    const wanted =
      subject.kind === 'series'
        ? subject.rows.length
        : subject.kind === 'causal-link'
          ? subject.evidence.length
          : count;
    if (wanted !== null) expect(rows).toHaveLength(wanted);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('of a series give exact figures with their unit and vintage', async () => {
    const rows = read(toCsv(await sample('series', 'fred/dgs10'), SETTING));
    expect(rows.at(-1)).toMatchObject({ unit: 'percent', vintage: '', released_on_is_estimated: 'true' });
    expect(rows.find(({ period }) => period === '2026-01-30')?.value).toBe('4.26');
  });

  it.each(SAMPLES)('%s %s takes any text for text, and for no formula', async (kind, slug) => {
    const csv = toCsv(hostile(await sample(kind, slug)), SETTING);
    const cells = (parse(csv) as string[][]).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/);
    if (kind !== 'series') expect(cells).toContain(`'${HOSTILE}`);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/);
  });
});
