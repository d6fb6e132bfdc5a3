import { LETTERS } from '../../../domain/causal-notation.ts';
import type { ClaimKind } from '../../../domain/claim.ts';
import { ClaimKind as ClaimKinds } from '../../../domain/claim.ts';
import type { LoopPolarity } from '../../../domain/loop-polarity.ts';
import type { Standing } from '../../../domain/standing.ts';
import { Verdict } from '../../../domain/verdict.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import { pathOf } from '../../paths.ts';
import type { ArticleSubject } from '../../subjects/article.ts';
import { CLAIM_KIND_WORDS, dayInWords, LOOP_WORDS, VERDICT_WORDS } from '../../words.ts';
import { type ClaimInList, ClaimList } from '../claim-list.tsx';
import { localPath } from '../document.ts';
import { Prose, StandingWord, To } from '../pieces.tsx';
import { Score } from '../score.tsx';
import { sitePage } from './site-page.tsx';

/** A stretch of a list, and how it goes on. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** The path of the next stretch; null at the end. */
  readonly next: string | null;
}

function Next({ next, site }: { next: string | null; site: string }) {
  if (next === null) return null;
  return (
    <p>
      <a class="button" href={localPath(site, next)} rel="next">
        Go on
      </a>
    </p>
  );
}

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
        {rows.map((article) => {
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
        })}
        <Next next={next} site={site} />
      </>
    ),
  });
}

/** What the claims of a list are narrowed down by. */
export interface ClaimsAsked {
  readonly verdict: Verdict | null;
  readonly kind: ClaimKind | null;
  readonly metric: { readonly slug: string; readonly name: string; readonly series: readonly NamedSeries[] } | null;
}

interface NamedSeries {
  readonly slug: string;
  readonly name: string;
}

/** Claims of all articles, to be narrowed down. */
export function claimsPage({ rows, total, next }: Listed<ClaimInList>, asked: ClaimsAsked, site: string): string {
  const { verdict, kind, metric } = asked;
  return sitePage({
    site,
    place: '/articles',
    title: metric === null ? 'Claims' : `Claims about ${metric.name}`,
    description: 'Claims of all articles, by verdict and kind.',
    children: (
      <>
        <h1>{metric === null ? 'Claims' : `Claims about ${shownText(metric.name)}`}</h1>
        {metric === null ? null : (
          <p>
            {metric.series.length === 0 ? 'No series measures it.' : 'It is measured by '}
            {metric.series.map(({ slug, name }, index) => (
              <>
                {index === 0 ? '' : ', '}
                <To kind="series" slug={slug} site={site}>
                  {shownText(name)}
                </To>
              </>
            ))}
            {metric.series.length === 0 ? '' : '.'}
          </p>
        )}
        <form action={localPath(site, '/claims')} class="row" data-island="live-form" data-swaps="claims">
          {metric === null ? null : <input type="hidden" name="metric" value={metric.slug} />}
          <div class="field">
            <label for="verdict">Verdict</label>
            <select id="verdict" name="verdict">
              <option value="">all</option>
              {Object.values(Verdict).map((each) => (
                <option value={each} selected={each === verdict}>
                  {VERDICT_WORDS[each]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="kind">Kind</label>
            <select id="kind" name="kind">
              <option value="">all</option>
              {Object.values(ClaimKinds).map((each) => (
                <option value={each} selected={each === kind}>
                  {CLAIM_KIND_WORDS[each]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit">Show</button>
        </form>
        <section id="claims" aria-label="Claims">
          <p role="status" class="note">
            {grouped(String(total))} claims
          </p>
          <ClaimList claims={rows} site={site} />
          <Next next={next} site={site} />
        </section>
      </>
    ),
  });
}

/** A series in a list. */
export interface ListedSeries extends NamedSeries {
  readonly unit: string;
  readonly count: number;
}

/** Series by their providers. */
export function seriesListPage({ rows, total, next }: Listed<ListedSeries>, site: string): string {
  const providers = [...new Set(rows.map(({ slug }) => slug.split('/')[0] as string))];
  return sitePage({
    site,
    place: '/series',
    title: 'Series',
    description: 'The time series that claims are measured by.',
    children: (
      <>
        <h1>Series</h1>
        <p class="lead">{grouped(String(total))} series that measure what is claimed.</p>
        {providers.map((provider) => (
          <section>
            <h2>{provider}</h2>
            <ul class="names">
              {rows
                .filter(({ slug }) => slug.startsWith(`${provider}/`))
                .map(({ slug, name, unit, count }) => (
                  <li>
                    <To kind="series" slug={slug} site={site}>
                      {shownText(name)}
                    </To>
                    <br />
                    <span>
                      {slug}, {unit}, {grouped(String(count))} figures
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <Next next={next} site={site} />
      </>
    ),
  });
}

/** A source in a list. */
export interface ListedSource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly seen: string;
}

/** Sources by name. */
export function sourcesPage({ rows, total, next }: Listed<ListedSource>, site: string): string {
  return sitePage({
    site,
    place: null,
    title: 'Sources',
    description: 'The documents and data sets that claims are held against, and how much of each was read.',
    children: (
      <>
        <h1>Sources</h1>
        <p class="lead">{grouped(String(total))} documents and data sets, and how much of each was read.</p>
        <ul class="names">
          {rows.map(({ slug, title, publisher, publishedOn, seen }) => (
            <li>
              <To kind="source" slug={slug} site={site}>
                {shownText(title)}
              </To>
              <br />
              <span>
                {shownText(publisher)}
                {publishedOn === null ? '' : `, ${publishedOn}`}; {seen}
              </span>
            </li>
          ))}
        </ul>
        <Next next={next} site={site} />
      </>
    ),
  });
}

/** A loop in a list. */
export interface ListedLoop {
  readonly slug: string;
  readonly name: string;
  readonly polarity: LoopPolarity;
  readonly standing: Standing;
  readonly because: string;
  readonly links: number;
}

/** The loops that have a name, and how many there are beside them. */
export function loopsPage(
  {
    named,
    found,
    maxLinks,
  }: { readonly named: readonly ListedLoop[]; readonly found: number; readonly maxLinks: number },
  site: string,
): string {
  return sitePage({
    site,
    place: '/loops',
    title: 'Loops',
    description: 'Closed walks over causal links, and how well each is borne out.',
    children: (
      <>
        <h1>Loops</h1>
        <p class="lead">
          {named.length} loops have a name. Without names there are more: {grouped(String(found))} of at most {maxLinks}{' '}
          links are found in the <a href={localPath(site, '/causal-map')}>causal map</a>.
        </p>
        <ul class="hits">
          {named.map(({ slug, name, polarity, standing, because, links }) => (
            <li>
              <span>
                <To kind="loop" slug={slug} site={site}>
                  {shownText(name)}
                </To>{' '}
                <StandingWord standing={standing} />
              </span>
              <span class="note">
                {LETTERS[polarity]}, {LOOP_WORDS[polarity]} of {links} links. <Prose text={because} />
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
