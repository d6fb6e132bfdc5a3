import fastifyFormbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exploreArticles } from '../actions/explore/articles.ts';
import { checkGivenText, exploreCheck } from '../actions/explore/check.ts';
import { exploreClaims } from '../actions/explore/claims.ts';
import { exploreDocs, exploreEmbedDocs } from '../actions/explore/docs.ts';
import type { Asked, Exploring } from '../actions/explore/exploring.ts';
import { exploreHome } from '../actions/explore/home.ts';
import { exploreLoops, exploreSeries, exploreSources } from '../actions/explore/lists.ts';
import { exploreSearch } from '../actions/explore/search.ts';
import { exploreSimulation } from '../actions/explore/simulate.ts';
import { EXPORTS } from '../actions/export/exports.ts';
import type { Readings } from '../actions/readings.ts';
import { API_VERSION } from '../domain/version.ts';
import { isHeld } from './held.ts';
import { ownOrigin, pagePolicy } from './policies.ts';

/** A page with the status that it is sent with. */
interface StatedPage {
  readonly html: string;
  readonly status: number;
}

type Page = (asked: Asked, exploring: Exploring) => StatedPage | string | Promise<StatedPage | string>;

const PAGES: { readonly [path: string]: Page } = {
  '/articles': exploreArticles,
  '/claims': exploreClaims,
  '/series': exploreSeries,
  '/sources': exploreSources,
  '/loops': (_asked, exploring) => exploreLoops(exploring),
  '/search': exploreSearch,
  '/simulate': exploreSimulation,
  '/check': exploreCheck,
  '/docs': (_asked, exploring) => exploreDocs(exploring),
  '/docs/embed': (_asked, exploring) => exploreEmbedDocs(exploring),
};

/** A text of the largest size that is checked, each byte of it written as three. */
const MOST_FORM_BYTES = 3_100_000;

/** The ways in for programs, for those who ask for the home page without wanting a page. */
const WAYS_IN = {
  '/graphql': 'GraphQL, and the playground for browsers',
  '/mcp': 'tools for assistants (Model Context Protocol, streamable HTTP)',
  '/schema.graphql': 'the schema of GraphQL, from which tools write typed clients',
  '/causal-map': 'all factors and causal links, in many forms',
  '/claim-reviews.json': 'reviews of claims for fact-check tools, newest first',
  '/feeds/verdicts.atom': 'new claims and changed verdicts, for readers of feeds',
  ...Object.fromEntries(Object.entries(EXPORTS).map(([path, { words }]) => [path, words])),
  '/contexts/schema-org.jsonld': 'the words of schema.org by which linked data is read without asking schema.org',
  '/v1alpha1/claims:search?query=deficit': "the search of Google's Fact Check Tools API",
  '/CITATION.cff': 'how to cite this program and what it holds',
  '/sitemap.xml': 'all pages, for search engines',
  '/healthz': 'whether the process answers',
  '/readyz': 'whether the store answers and the graph is whole',
};

/** The pages of the site itself: home, lists, search, simulation, text check and docs. */
export async function siteRoutes(app: FastifyInstance, readings: Readings): Promise<void> {
  const answer = (request: FastifyRequest, reply: FastifyReply, page: (exploring: Exploring) => ReturnType<Page>) =>
    readings
      .whole(async (reading) => [await page(reading), reading.site] as const)
      .then(([made, site]) => sendPage(request, reply, made, site));

  app.get('/', async (request, reply) => {
    reply.header('vary', 'accept');
    if ((request.headers.accept ?? '').includes('text/html')) return answer(request, reply, exploreHome);
    return readings.whole(async ({ store }) => ({
      name: 'fiscal-claims',
      version: API_VERSION,
      dataVersion: await store.dataVersion(),
      store: store.description,
      paths: WAYS_IN,
    }));
  });
  for (const [path, page] of Object.entries(PAGES)) {
    app.get(path, (request, reply) => answer(request, reply, (exploring) => page(asked(request), exploring)));
  }
  await app.register(async (forms) => {
    await forms.register(fastifyFormbody, { bodyLimit: MOST_FORM_BYTES });
    forms.post('/check', { bodyLimit: MOST_FORM_BYTES }, (request, reply) => {
      reply.header('cache-control', 'no-store');
      return answer(request, reply, (exploring) => checkGivenText((request.body ?? {}) as Asked, exploring));
    });
  });
}

const asked = ({ query }: FastifyRequest): Asked => query as Asked;

/** Sends a page, or tells a browser that the one it holds is still the same. */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: StatedPage | string, site: string): FastifyReply {
  const { html, status } = typeof page === 'string' ? { html: page, status: 200 } : page;
  reply
    .header('content-security-policy', pagePolicy(ownOrigin(site)))
    .type('text/html; charset=utf-8')
    .code(status);
  if (request.method === 'POST' || status !== 200) return reply.send(html);
  if (isHeld(request, reply, html)) return reply.code(304).send();
  return reply.send(html);
}
