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

const BYTES_OF_A_UNIT = 10;

/** What a body of no stated length is taken to have. */
const UNSTATED_BYTES = 400_000;

/** What a request costs before it is read. Bodies are queries, or texts to be checked, and cost by their length. */
export function priceOf({ method, url, routeOptions, headers }: FastifyRequest): number {
  const price = priceOfRoute(method, url, routeOptions.url);
  if (price === 0) return 0;
  const unstated = headers['transfer-encoding'] === undefined ? 0 : UNSTATED_BYTES;
  const stated = Number(headers['content-length'] ?? unstated);
  // What is too large is refused unread, and costs no more than any refusal.
  const bytes = method === 'GET' || method === 'HEAD' || !(stated <= mostOf(routeOptions)) ? 0 : stated;
  return (isOfPng(url, headers.accept) ? Math.max(price, OF_A_PNG) : price) + Math.ceil(bytes / BYTES_OF_A_UNIT);
}

const mostOf = ({ bodyLimit }: FastifyRequest['routeOptions']): number => bodyLimit ?? 0;

function priceOfRoute(method: string, url: string, route: string | undefined): number {
  if (route === undefined) return USUAL;
  if (route === '/check' && method === 'GET' && !url.includes('?')) return OF_AN_EMPTY_FORM;
  return BY_ROUTE[route] ?? USUAL;
}

/** Whether a picture as PNG may be meant: by its ending, else by what is accepted. */
function isOfPng(url: string, accept = ''): boolean {
  const path = url.split('?')[0] ?? '';
  const ending = /\.(\w+)$/.exec(path)?.[1];
  return ending === undefined ? /image\/(?:png|\*)/.test(accept) : ending.toLowerCase() === 'png';
}
