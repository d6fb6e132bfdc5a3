import type { ComponentChildren } from 'preact';
import { localPath } from './document.ts';

/** Where the parts of the site are, in the order in which its head names them. */
const PLACES = [
  ['/articles', 'Articles'],
  ['/series', 'Series'],
  ['/loops', 'Loops'],
  ['/causal-map', 'Causal map'],
  ['/simulate', 'Simulate'],
  ['/check', 'Check a text'],
  ['/docs', 'Docs'],
] as const;

const MORE = [
  ['/claims', 'All claims'],
  ['/sources', 'Sources'],
  ['/docs/embed', 'Embedding'],
  ['/graphql', 'GraphQL playground'],
  ['/feeds/verdicts.atom', 'Feed of verdicts'],
  ['/claim-reviews.json', 'Feed of reviews'],
] as const;

/** The part of the site that a page belongs to, as its head names it; null for none of them. */
export type Place = (typeof PLACES)[number][0] | null;

/** What stands round the content of every page: where else one can go, and the search. */
export function Shell({
  site,
  place,
  query = '',
  foot = null,
  children,
}: {
  site: string;
  place: Place;
  query?: string;
  foot?: ComponentChildren;
  children: ComponentChildren;
}) {
  const to = (path: string): string => localPath(site, path);
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <a class="name" href={to('/')}>
          <img src={to('/icon.svg')} alt="" width="18" height="18" />
          fiscal-claims
        </a>
        <nav aria-label="Parts of the site">
          <ul>
            {PLACES.map(([path, words]) => (
              <li>
                <a href={to(path)} aria-current={path === place ? 'true' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form action={to('/search')} aria-label="Search" data-island="live-search">
          <input
            type="search"
            name="q"
            value={query}
            aria-label="Search claims, series, sources and causes"
            placeholder="Search: 1,147 or term premium"
            maxLength={200}
            autocomplete="off"
          />
        </form>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <p class="unseen" role="status" id="said" />
      <footer class="foot">
        <div>{foot}</div>
        <ul>
          {MORE.map(([path, words]) => (
            <li>
              <a href={to(path)}>{words}</a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}

/** What programs read of any page: how it is written, its name, its sheet and its script. */
export function CommonHead({ site, title, description }: { site: string; title: string; description: string }) {
  const to = (path: string): string => localPath(site, path);
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="stylesheet" href={to('/page.css')} />
      <link rel="icon" href={to('/icon.svg')} type="image/svg+xml" />
      <link rel="preload" href={to('/assets/inter-latin.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
      <script type="module" src={to('/assets/explorer.js')} />
    </>
  );
}
