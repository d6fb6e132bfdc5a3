import { describe, expect, it } from 'vitest';
import type { Exploring } from '../../../src/actions/explore/exploring.ts';
import { listPages, listPagesOfPart } from '../../../src/actions/publish/list-pages.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { MOST_IN_SITEMAP } from '../../../src/publish/sitemap.ts';

/** A graph of so many claims and nothing else. */
const reading = (claims: number): Exploring =>
  ({
    site: 'https://claims.example.org',
    loaders: {
      rows: async (label: string) =>
        label === 'Claim' ? Array.from({ length: claims }, (_, at) => ({ id: `claim_${at}`, slug: `a&b-c${at}` })) : [],
    },
  }) as unknown as Exploring;

/** Pages about no one subject. */
const OTHERS = 11;

const count = (xml: string): number => xml.match(/<loc>/g)?.length ?? 0;

describe('lists of pages', () => {
  it('one is as long as it may be', async () => {
    const whole = await listPages(reading(MOST_IN_SITEMAP - OTHERS));
    expect(whole).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
    expect(count(whole)).toBe(MOST_IN_SITEMAP);
    expect(whole).toContain('<loc>https://claims.example.org/claims/a&#38;b-c0</loc>');
  });

  it('one page more makes two lists, which have all of them', async () => {
    const many = reading(MOST_IN_SITEMAP - OTHERS + 1);
    const index = await listPages(many);
    expect(index).toContain('<sitemapindex ');
    expect(index.match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://claims.example.org/sitemaps/1.xml',
      '<loc>https://claims.example.org/sitemaps/2.xml',
    ]);
    expect([count(await listPagesOfPart(1, many)), count(await listPagesOfPart(2, many))]).toEqual([
      MOST_IN_SITEMAP,
      1,
    ]);
    await expect(listPagesOfPart(3, many)).rejects.toThrow(Problem);
  });
});
