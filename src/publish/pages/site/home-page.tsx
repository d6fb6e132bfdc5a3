import type { Verdict } from '../../../domain/verdict.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import { pathOf } from '../../paths.ts';
import type { ArticleSubject } from '../../subjects/article.ts';
import type { LoopSubject } from '../../subjects/loop.ts';
import { rangeInWords, VERDICT_WORDS } from '../../words.ts';
import { ArticleSummary } from '../article-summary.tsx';
import { ClaimList } from '../claim-list.tsx';
import { localPath } from '../document.ts';
import { ANY_FAULT } from '../page-query.ts';
import { Prose, StandingWord, To } from '../pieces.tsx';
import { sitePage } from './site-page.tsx';

/** What the home page shows. */
export interface Home {
  /** The newest articles first; not all where there are many. */
  readonly articles: readonly ArticleSubject[];
  readonly articleCount: number;
  /** The loop that the site begins with; null where the graph has none of that name. */
  readonly loop: LoopSubject | null;
  /** How many there are of each kind, by the words for it. */
  readonly counts: readonly (readonly [words: string, count: number])[];
  readonly apiVersion: string;
  readonly dataVersion: string;
  readonly store: string;
}

/** What is wrong in some way, as the home page lists it. */
const GRAVEST_FIRST: readonly Verdict[] = ['CONTRADICTED', 'MISDATED', 'MISLEADING'];

/** Wrong figures of a verdict that the home page shows before it leads on to all. */
const SHOWN = 4;

/** The home page: what this is, which figures are wrong, and where to go on. */
export function homePage(home: Home, site: string): string {
  const to = (path: string): string => localPath(site, path);
  return sitePage({
    site,
    place: null,
    title: '',
    description: 'Every figure of an article on public finance, linked to what measures it and checked by computation.',
    foot: (
      <p>
        Version {home.apiVersion}, data {home.dataVersion}, on {home.store}
      </p>
    ),
    children: (
      <>
        <h1>Which figures are wrong, and how</h1>
        <p class="lead">
          Every figure of an article on public finance, linked to who said it, to what measures it and to the data, and
          checked by computation. What cannot be checked says so, and why.
        </p>
        <form action={to('/search')} class="row" aria-label="Search from here" data-island="live-search">
          <div class="field grows">
            <label for="home-search">A figure, a topic or a name</label>
            <input
              type="search"
              id="home-search"
              name="q"
              maxLength={200}
              placeholder="“since September”, 1,147, term premium"
              autocomplete="off"
            />
          </div>
          <button type="submit" class="main">
            Search
          </button>
          <a class="button" href={to('/check')}>
            Check a text of yours
          </a>
        </form>
        {home.articles.map((article) => (
          <ArticleOfHome article={article} site={site} />
        ))}
        {home.articles.length === home.articleCount ? null : (
          <p>
            <a href={to('/articles')}>All {grouped(String(home.articleCount))} articles</a>
          </p>
        )}
        <div class="columns even">
          {home.loop === null ? <div /> : <LoopOfHome loop={home.loop} site={site} />}
          <section>
            <h2>What is here</h2>
            <dl class="tally">
              {home.counts.map(([words, count]) => (
                <div>
                  <dt>{words}</dt>
                  <dd>{grouped(String(count))}</dd>
                </div>
              ))}
            </dl>
            <p>
              All of it can be asked for by <a href={to('/graphql')}>GraphQL</a>, put into other pages by{' '}
              <a href={to('/docs/embed')}>permalinks in many forms</a>, and read by fact-checking tools;{' '}
              <a href={to('/docs')}>the docs</a> say how a figure is checked.
            </p>
          </section>
        </div>
      </>
    ),
  });
}

function ArticleOfHome({ article, site }: { article: ArticleSubject; site: string }) {
  const path = localPath(site, pathOf(article));
  const wrong = GRAVEST_FIRST.map((verdict) => ({
    verdict,
    claims: article.claims.filter((claim) => claim.verdict === verdict),
  })).filter(({ claims }) => claims.length > 0);
  return (
    <>
      <ArticleSummary article={article} site={site} />
      {wrong.map(({ verdict, claims }) => (
        <section class="brief">
          <h2>{VERDICT_WORDS[verdict]}</h2>
          <ClaimList claims={claims.slice(0, verdict === 'MISDATED' ? claims.length : SHOWN)} site={site} />
          {claims.length > SHOWN && verdict !== 'MISDATED' ? (
            <p>
              <a href={`${path}?verdict=${verdict}#claims`}>
                All {claims.length} that are {VERDICT_WORDS[verdict].toLowerCase()}
              </a>
            </p>
          ) : null}
        </section>
      ))}
      {wrong.length === 0 ? null : (
        <p>
          <a href={`${path}?verdict=${ANY_FAULT}#claims`}>All that are wrong in any way, in the order of the text</a>
        </p>
      )}
    </>
  );
}

function LoopOfHome({ loop, site }: { loop: LoopSubject; site: string }) {
  const { gain } = loop;
  return (
    <section>
      <h2>
        <To kind="loop" slug={loop.slug} site={site}>
          {shownText(loop.title)}
        </To>
      </h2>
      <p>{shownText(loop.signedText)}</p>
      <p>
        It is <StandingWord standing={loop.standing} />. <Prose text={loop.because} />
      </p>
      {gain.tenYears === null ? null : (
        <p>Of a shock, {rangeInWords(gain.tenYears)} comes back within ten years of one trip round it.</p>
      )}
      <p>
        <a href={localPath(site, '/simulate')}>What if yields rise?</a>
      </p>
    </section>
  );
}
