import { grouped } from '../../amounts.ts';
import type { ArticleSubject } from '../../subjects/article.ts';
import { ArticleSummary } from '../article-summary.tsx';
import { type Listed, Next } from './listed.tsx';
import { sitePage } from './site-page.tsx';

/** Articles with their scorecards. */
export function articlesPage({ rows, total, next }: Listed<ArticleSubject>, site: string): string {
  return sitePage({
    site,
    place: '/articles',
    title: 'Articles',
    description: 'The articles whose claims are in the graph, with their scorecards.',
    children: (
      <>
        <h1>Articles</h1>
        <p class="lead">{grouped(String(total))} in the graph; of each, what it claims and what became of that.</p>
        {rows.map((article) => (
          <ArticleSummary article={article} site={site} />
        ))}
        <Next next={next} site={site} />
      </>
    ),
  });
}
