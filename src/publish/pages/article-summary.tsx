import { shownText } from '../../lib/shown-text.ts';
import { pathOf } from '../paths.ts';
import type { ArticleSubject } from '../subjects/article.ts';
import { dayInWords } from '../words.ts';
import { localPath } from './document.ts';
import { Score } from './score.tsx';

/** An article among others: its title, where it is from, and its verdicts. */
export function ArticleSummary({ article, site }: { article: ArticleSubject; site: string }) {
  const path = localPath(site, pathOf(article));
  return (
    <section>
      <h2>
        <a href={path}>{shownText(article.title)}</a>
      </h2>
      <p class="note">
        {article.publisher === null ? 'Publisher not known' : shownText(article.publisher)},{' '}
        {dayInWords(article.publishedOn, article.publishedOnIsExact)}; {article.scorecard.total} claims
      </p>
      <Score scorecard={article.scorecard} to={(verdict) => `${path}?verdict=${verdict}#claims`} />
    </section>
  );
}
