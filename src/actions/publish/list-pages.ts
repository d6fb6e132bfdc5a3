import { Problem } from '../../domain/problem.ts';
import { pathOf } from '../../publish/paths.ts';
import { MOST_IN_SITEMAP, sitemap, sitemapIndex } from '../../publish/sitemap.ts';
import type { SubjectKind } from '../../publish/subjects/subject.ts';
import type { NamedLabel } from '../../store/store.ts';
import type { Exploring } from '../explore/exploring.ts';

/** Pages about no one subject. */
const SITE_PAGES = [
  '/',
  '/articles',
  '/claims',
  '/series',
  '/sources',
  '/loops',
  '/simulate',
  '/check',
  '/docs',
  '/docs/embed',
];

/** Subjects with a page, by the label of their nodes. */
const SUBJECTS: readonly (readonly [kind: SubjectKind, label: NamedLabel])[] = [
  ['article', 'Article'],
  ['claim', 'Claim'],
  ['series', 'Series'],
  ['source', 'Source'],
  ['loop', 'Loop'],
  ['causal-link', 'CausalLink'],
];

/** All pages for search engines: one list, or as many as there must be and a list of them. */
export async function listPages(reading: Exploring, most = MOST_IN_SITEMAP): Promise<string> {
  const pages = await pagesOf(reading);
  if (pages.length <= most) return sitemap(pages);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => at + 1);
  return sitemapIndex(parts.map((part) => `${reading.site}${partPath(part)}`));
}

/** One of those lists, from 1. */
export async function listPagesOfPart(part: number, reading: Exploring, most = MOST_IN_SITEMAP): Promise<string> {
  const pages = (await pagesOf(reading)).slice((part - 1) * most, part * most);
  if (pages.length === 0) throw new Problem('NOT_FOUND', partPath(part));
  return sitemap(pages);
}

const partPath = (part: number): string => `/sitemaps/${part}.xml`;

async function pagesOf({ loaders, site }: Exploring): Promise<readonly string[]> {
  const paths = await Promise.all(
    SUBJECTS.map(async ([kind, label]) => (await loaders.rows(label)).map(({ slug }) => pathOf({ kind, slug }))),
  );
  return [...SITE_PAGES, pathOf({ kind: 'causal-map', slug: '' }), ...paths.flat()].map((path) => `${site}${path}`);
}
