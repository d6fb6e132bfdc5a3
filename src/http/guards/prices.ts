import type { FastifyRequest } from 'fastify';

/**
 * What a request costs by its route, in the units of `extensions.cost`: about as many nodes as would take that long. GraphQL
 * and tools add what each query costs. What watches the server is free.
 */
export const BY_ROUTE: { readonly [route: string]: number } = {
  '/healthz': 0,
  '/readyz': 0,
  '/metrics': 0,
  '/page.css': 1,
  '/embed.css': 1,
  '/icon.svg': 1,
  '/assets/*': 1,
  '/check': 20_000,
  '/simulate': 5_000,
  '/loops': 1_000,
  '/search': 200,
  '/articles/*': 500,
  '/claims/*': 500,
  '/series/*': 500,
  '/sources/*': 500,
  '/loops/*': 500,
  '/causal-links/*': 500,
  '/causal-map': 1_000,
  '/causal-map.*': 1_000,
  '/embed/*': 500,
  '/revisions/*': 500,
  '/oembed': 100,
  '/claim-reviews.json': 500,
  '/v1alpha1/claims::search': 500,
  '/feeds/verdicts.atom': 500,
  '/sitemap.xml': 500,
  '/export/claims.csv': 5_000,
  '/export/claims.jsonl': 20_000,
  '/export/series.csv': 1_000,
  '/export/observations.csv': 20_000,
  '/export/graph.graphml': 50_000,
  '/export/graph.cypher': 50_000,
};

const USUAL = 20;

/** A picture as PNG, which is drawn when it is first asked for. */
const OF_A_PNG = 3_000;

/** The form without a text. */
const OF_AN_EMPTY_FORM = 20;

const BYTES_OF_A_UNIT = 4;

/** What a body of no stated length is taken to have. */
const UNSTATED_BYTES = 400_000;

/** What a request costs before it is read. Bodies are queries, or texts to be checked, and cost by their length. */
export function priceOf({ method, url, routeOptions, headers }: FastifyRequest): number {
  const unstated = headers['transfer-encoding'] === undefined ? 0 : UNSTATED_BYTES;
  const bytes = Number(headers['content-length'] ?? unstated);
  return priceOfRoute(method, url, routeOptions.url) + Math.ceil(bytes / BYTES_OF_A_UNIT);
}

function priceOfRoute(method: string, url: string, route: string | undefined): number {
  if (route === undefined) return USUAL;
  if (route === '/check' && method === 'GET' && !url.includes('?')) return OF_AN_EMPTY_FORM;
  const usual = BY_ROUTE[route] ?? USUAL;
  return /\.png(?:\?|$)/.test(url) ? Math.max(usual, OF_A_PNG) : usual;
}
