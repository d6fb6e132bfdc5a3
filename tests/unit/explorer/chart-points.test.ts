import { describe, expect, it } from 'vitest';
import { nearest, pointsOf, pointsOfTable } from '../../../src/explorer/chart-points.ts';
import { withUnit } from '../../../src/publish/amounts.ts';
import { toCsv } from '../../../src/publish/tables/to-csv.ts';
import { sample } from '../../support/sample-publications.ts';
import { SITE } from '../../support/test-server.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

describe('what a cursor says', () => {
  it.each([
    ['4.24', 'percent', '4.24 percent'],
    ['30172000000000', 'USD', '$30,172 billion'],
    ['-1234.5', 'USD', '−$1,234.5'],
    ['1147', 'count', '1,147'],
    ['1', 'percentage points', '1 percentage point'],
    ['4000', 'USD per troy ounce', '$4,000 per troy ounce'],
  ])('of %s %s is %s', (value, unit, words) => {
    expect(withUnit(value, unit)).toBe(words);
  });

  it('of a claim is the day and the figure', () => {
    expect(pointsOf([['2025-01-13', '4.79', '2025-01-13']], 'percent')).toEqual([
      { time: Date.UTC(2025, 0, 13), value: 4.79, words: '2025-01-13: 4.79 percent' },
    ]);
  });

  it('of a fiscal year is that year', () => {
    expect(pointsOf([['2035-09-30', '118.48', 'FY2035']], 'percent')[0]?.words).toBe('FY2035: 118.48 percent');
  });

  it('of a series is every figure of its table, in order of time', async () => {
    const publication = await sample('series', 'fred/dgs10');
    const points = pointsOfTable(await toCsv(publication, SETTING), 'percent');
    expect(points).toHaveLength(publication.subject.rows.length);
    expect(points.find(({ words }) => words.startsWith('2025-01-13'))?.words).toBe('2025-01-13: 4.79 percent');
    expect(points.every(({ time }, index) => index === 0 || time >= (points[index - 1]?.time ?? 0))).toBe(true);
  });

  it('of money is told at one scale, small figures and large', async () => {
    const publication = await sample('series', 'cbo/deficit');
    const points = pointsOfTable(await toCsv(publication, SETTING), 'USD');
    const said = (period: string) => points.find(({ words }) => words.startsWith(period))?.words;
    expect(said('FY1997')).toBe('FY1997, actual: 21.884 billion USD');
    expect(said('FY2036')).toBe('FY2036, 2026-02: 3,102.467 billion USD');
  });

  it('of vintages names them all', async () => {
    const publication = await sample('series', 'cbo/debt-gdp');
    const points = pointsOfTable(await toCsv(publication, SETTING), 'percent');
    expect(points.find(({ words }) => words.startsWith('FY2035'))?.words).toBe(
      'FY2035\n2025-01: 118.48 percent\n2026-02: 117.98 percent',
    );
  });
});

describe('nearest', () => {
  const points = [10, 20, 40].map((time) => ({ time, value: null, words: '' }));
  it.each([
    [-5, 0],
    [10, 0],
    [14, 0],
    [16, 1],
    [29, 1],
    [31, 2],
    [99, 2],
  ])('of time %i is %i', (time, index) => {
    expect(nearest(points, time)).toBe(index);
  });
});
