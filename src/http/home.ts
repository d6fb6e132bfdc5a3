import type { FastifyInstance } from 'fastify';
import { allOf } from '../actions/all-of.ts';
import { createLoaders } from '../actions/loaders.ts';
import type { Article } from '../domain/article.ts';
import { API_VERSION } from '../domain/version.ts';
import type { Store } from '../store/store.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const WAYS_IN = [
  ['/graphql', 'the playground in a browser, GraphQL for programs'],
  ['/causal-map', 'all factors and causal links, in many forms'],
  ['/claim-reviews.json', 'reviews of claims for fact-check tools, newest first'],
  ['/v1alpha1/claims:search?query=deficit', "the search of Google's Fact Check Tools API"],
  ['/healthz', 'whether the process answers'],
  ['/readyz', 'whether the store answers and the graph is whole'],
] as const;

/** `/`: what is here, as a page for browsers and as JSON for programs. */
export function homeRoute(app: FastifyInstance, store: Store, site: () => string): void {
  app.get('/', async (request, reply) => {
    const { dataVersion } = await store.state();
    reply.header('vary', 'accept');
    if (!(request.headers.accept ?? '').includes('text/html')) {
      return {
        name: 'fiscal-claims',
        version: API_VERSION,
        dataVersion,
        store: store.description,
        paths: Object.fromEntries(WAYS_IN),
      };
    }
    const articles = await allOf('Article', createLoaders(store));
    return reply
      .type('text/html; charset=utf-8')
      .send(
        homePage(
          new URL(site()).pathname.replace(/\/$/, ''),
          articles,
          await store.counts(),
          store.description,
          dataVersion,
        ),
      );
  });
}

function homePage(
  base: string,
  articles: readonly Article[],
  counts: ReadonlyMap<string, number>,
  description: string,
  dataVersion: string,
): string {
  const read = articles.map(
    ({ slug, title }) => `<p><a href="${base}/articles/${encodeURIComponent(slug)}">${escapeHtml(title)}</a></p>`,
  );
  const count = (label: string): string => (counts.get(label) ?? 0).toLocaleString('en-US');
  const paths = WAYS_IN.map(
    ([path, what]) => `<li><a href="${base}${path}">${path}</a><span>${escapeHtml(what)}</span></li>`,
  ).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>fiscal-claims</title>
<link rel="icon" href="${base}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}/home.css">
</head>
<body>
<main>
<h1>fiscal-claims</h1>
<p>Every figure of an article on public finance, linked to who said it, to what measures it and to the data, and checked
by computation. What cannot be checked says so, and why.</p>
${read.join('\n')}
<dl>
<div><dt>Claims</dt><dd>${count('Claim')}</dd></div>
<div><dt>Series</dt><dd>${count('Series')}</dd></div>
<div><dt>Observations</dt><dd>${count('Observation')}</dd></div>
<div><dt>Sources</dt><dd>${count('Source')}</dd></div>
<div><dt>Causal links</dt><dd>${count('CausalLink')}</dd></div>
</dl>
<p><a class="go" href="${base}/graphql">Open the playground</a></p>
<ul>${paths}</ul>
<footer>Version ${escapeHtml(API_VERSION)}, data ${escapeHtml(dataVersion)}, on ${escapeHtml(description)}</footer>
</main>
</body>
</html>
`;
}

/** The sheet of that page, apart because the content security policy admits no inline style. */
export const HOME_CSS = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; letter-spacing: -0.01em; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 2rem 0; padding: 1rem 0; border-block: 1px solid GrayText; }
dt { font-size: 0.875rem; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.go { display: inline-block; padding: 0.5rem 1rem; border: 1px solid currentColor; border-radius: 0.25rem; text-decoration: none; }
ul { padding: 0; list-style: none; }
li { display: grid; grid-template-columns: minmax(10rem, 18rem) 1fr; gap: 0 1rem; margin: 0.25rem 0; }
li a { overflow-wrap: anywhere; }
@media (max-width: 40rem) { li { grid-template-columns: 1fr; margin: 0.75rem 0; } }
footer { margin-top: 3rem; font-size: 0.875rem; opacity: 0.75; }
`;
