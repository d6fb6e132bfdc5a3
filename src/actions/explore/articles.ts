import type { Article } from '../../domain/article.ts';
import { Problem } from '../../domain/problem.ts';
import { articlesPage } from '../../publish/pages/site/articles-page.tsx';
import { allOf } from '../all-of.ts';
import { once, pathWith } from './asked.ts';
import type { Asked, Exploring } from './exploring.ts';

const PAGE = 20;

const newestFirst = (a: Article, b: Article): number =>
  (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || (a.slug < b.slug ? -1 : 1);

/** All articles, the newest first. */
export async function articlesInOrder({ loaders }: Exploring): Promise<readonly Article[]> {
  return (await allOf('Article', loaders)).sort(newestFirst);
}

/** The list of articles; `after` is the slug of the last one that was shown before. */
export async function exploreArticles(asked: Asked, exploring: Exploring): Promise<string> {
  const articles = await articlesInOrder(exploring);
  const after = once(asked, 'after');
  const start = after === null ? 0 : articles.findIndex(({ slug }) => slug === after) + 1;
  if (after !== null && start === 0) throw new Problem('MALFORMED_CURSOR', after);
  const shown = articles.slice(start, start + PAGE);
  const next = start + PAGE < articles.length ? pathWith('/articles', { after: shown.at(-1)?.slug ?? null }) : null;
  const rows = await Promise.all(
    shown.map(async ({ slug }) => (await exploring.publications.current('article', slug)).subject),
  );
  return articlesPage({ rows, total: articles.length, next }, exploring.site);
}
