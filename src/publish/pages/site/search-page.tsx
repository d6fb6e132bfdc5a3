import type { Verdict } from '../../../domain/verdict.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import { VERDICT_WORDS } from '../../words.ts';
import { localPath } from '../document.ts';
import { Mark, Prose } from '../pieces.tsx';
import { classOf } from '../style/colours.ts';
import { sitePage } from './site-page.tsx';

/** Something that was found. */
export interface FoundThing {
  /** What it is, as readers call it: "claim", "series". */
  readonly kind: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly verdict: Verdict | null;
}

/** A stretch of what was found. */
export interface FoundThings {
  readonly rows: readonly FoundThing[];
  readonly total: number;
  readonly next: string | null;
  /** A query that would find something, where this found nothing. */
  readonly didYouMean: string | null;
  /** Why nothing could be looked for; null where it was. */
  readonly refusal: string | null;
}

/** What has all words of a query, best first. */
export function searchPage(query: string, found: FoundThings | null, site: string): string {
  return sitePage({
    site,
    place: null,
    title: query === '' ? 'Search' : `Search: ${shownText(query)}`,
    description: 'Search claims, series, sources, factors, causal links and loops.',
    query,
    children: (
      <>
        <h1>Search</h1>
        <form
          action={localPath(site, '/search')}
          class="row"
          aria-label="Search the graph"
          data-island="live-form"
          data-swaps="found"
        >
          <div class="field grows">
            <label for="q">A figure, a topic or a name; all words must be there</label>
            <input type="search" id="q" name="q" value={query} maxLength={200} autocomplete="off" />
          </div>
          <button type="submit" class="main">
            Search
          </button>
        </form>
        <section id="found" aria-label="What was found">
          {found === null ? null : <Found query={query} found={found} site={site} />}
        </section>
      </>
    ),
  });
}

function Found({ query, found, site }: { query: string; found: FoundThings; site: string }) {
  if (found.refusal !== null) return <p role="status">{shownText(found.refusal)}</p>;
  return (
    <>
      <p role="status" class="note">
        {found.total === 0
          ? `Nothing has all words of “${shownText(query)}”. `
          : `${grouped(String(found.total))} found for “${shownText(query)}”.`}
        {found.didYouMean === null ? null : (
          <>
            Did you mean{' '}
            <a href={localPath(site, `/search?q=${encodeURIComponent(found.didYouMean)}`)}>
              {shownText(found.didYouMean)}
            </a>
            ?
          </>
        )}
      </p>
      <ul class="hits">
        {found.rows.map(({ kind, path, title, text, verdict }) => (
          <li>
            <span class="kind">
              {kind}
              {verdict === null ? null : (
                <>
                  {' '}
                  <span class={`chip ${classOf(verdict)}`}>
                    <Mark verdict={verdict} size={13} />
                    {VERDICT_WORDS[verdict]}
                  </span>
                </>
              )}
            </span>
            <a href={localPath(site, path)}>{shownText(title)}</a>
            {text === '' ? null : (
              <span class="note">
                <Prose text={text} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {found.next === null ? null : (
        <p>
          <a class="button" href={localPath(site, found.next)} rel="next">
            Go on
          </a>
        </p>
      )}
    </>
  );
}
