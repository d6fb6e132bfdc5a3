import { describe, expect, it } from 'vitest';
import { articleView, isWanted, pageQuery, seriesYear, yearsOf } from '../../../../src/publish/pages/page-query.ts';
import { sample } from '../../../support/sample-publications.ts';

describe('pageQuery', () => {
  it.each([
    ['article', { verdict: 'CLOSE', utm_source: 'x', kind: '' }, { verdict: 'CLOSE' }],
    ['series', { year: '2025', verdict: 'CLOSE' }, { year: '2025' }],
    ['claim', { verdict: 'CLOSE' }, {}],
  ] as const)('of a page of a %s takes what that page knows', (kind, query, taken) => {
    expect(pageQuery(kind, query)).toEqual(taken);
  });

  it('refuses a name that is given twice', () => {
    expect(() => pageQuery('series', { year: ['2024', '2025'] })).toThrow('"year" is given 2 times; give it once.');
  });
});

describe('the claims of an article', async () => {
  const { subject: article } = await sample('article', 'everything-rally');
  const count = (query: Record<string, string>): number => {
    const view = articleView(article, query);
    return article.claims.filter((claim) => isWanted(claim, view)).length;
  };

  it.each([
    [{}, 149],
    [{ verdict: 'CONTRADICTED' }, 22],
    [{ verdict: 'MISDATED' }, 8],
    [{ verdict: 'wrong' }, 50],
    [{ kind: 'SCENARIO' }, article.claims.filter(({ claimKind }) => claimKind === 'SCENARIO').length],
    [
      { verdict: 'MISDATED', metric: 'Yield on 10-year Treasury securities' },
      article.claims.filter(
        ({ verdict, metric }) => verdict === 'MISDATED' && metric === 'Yield on 10-year Treasury securities',
      ).length,
    ],
    [
      { speaker: 'Congressional Budget Office' },
      article.claims.filter(({ assertedBy }) => assertedBy === 'Congressional Budget Office').length,
    ],
  ])('asked by %j are %i', (query, wanted) => {
    expect(count(query)).toBe(wanted);
    expect(wanted).toBeGreaterThan(0);
  });

  it.each([
    [{ verdict: 'FALSE' }, /^"verdict" may not be "FALSE" here; it may be "wrong", "ACCURATE", /],
    [{ metric: 'x'.repeat(100) }, /^"metric" may not be "x{80}…" here; it may be /],
    [{ in: 'book' }, '"in" may not be "book" here; it may be "text", "list".'],
  ])('asked by %j are refused', (query, sentence) => {
    expect(() => articleView(article, query)).toThrow(sentence);
  });
});

describe('the figures of a series', async () => {
  const { subject: series } = await sample('series', 'cbo/debt-gdp');

  it('are of the years in which its periods end, the newest first', () => {
    expect(yearsOf(series)[0]).toBe('2036');
    expect(yearsOf(series).at(-1)).toBe('1984');
    expect(seriesYear(series, { year: '2025' })).toBe('2025');
    expect(seriesYear(series, {})).toBeNull();
  });

  it('of another year are refused', () => {
    expect(() => seriesYear(series, { year: '1066' })).toThrow(
      '"cbo/debt-gdp" has no figures of the year "1066"; it has 1984 to 2036.',
    );
    expect(() => seriesYear({ ...series, rows: [] }, { year: '2025' })).toThrow('has no figures that may be shown');
  });
});
