import { readFileSync } from 'node:fs';
import { JSON_TYPE } from './families/asked.mjs';

const EXAMPLES = readFileSync(new URL('../../schema/examples.graphql', import.meta.url), 'utf8');

/** What the graph is made of is told of by versions and times of this very store, which another load of it has not. */
const OF_THE_STORE = /\b(?:dataVersion|seededAt|store)\b/;

/** Times that a feed has from when this very store was loaded, in its ids too; another load of the same has others. */
const TIMES_OF_LOADING = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** An answer without what another load of the same data may change in it. */
export const comparable = (body) => (body.startsWith('<?xml') ? body.replaceAll(TIMES_OF_LOADING, '') : body);

const page = (path, accept = 'text/html') => ({ name: path, request: { path, headers: { accept } } });

const query = (operationName) => ({
  name: `query ${operationName}`,
  request: {
    method: 'POST',
    path: '/graphql',
    headers: JSON_TYPE,
    body: JSON.stringify({ query: EXAMPLES, operationName }),
  },
});

const tool = (name, given) => ({
  name: `tool ${name}`,
  request: {
    method: 'POST',
    path: '/mcp',
    headers: { ...JSON_TYPE, accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }),
  },
});

const queries = EXAMPLES.split(/^(?=query )/m)
  .filter((text) => /^query \w+ *\{/.test(text) && !OF_THE_STORE.test(text))
  .map((text) => query(/^query (\w+)/.exec(text)[1]));

/** What readers ask: queries, pages, pictures, files, feeds and tools. */
export const HONEST = [
  ...queries,
  ...['/claims', '/articles', '/series', '/sources', '/loops', '/search?q=net+interest', '/simulate', '/docs'].map(
    (path) => page(path),
  ),
  page('/claims/everything-rally-c057'),
  page('/series/fred/dgs10'),
  page('/articles/everything-rally'),
  page('/claims/everything-rally-c057.json', '*/*'),
  page('/claims/everything-rally-c057.jsonld', '*/*'),
  page('/claims/everything-rally-c057.svg', '*/*'),
  page('/claims/everything-rally-c057.chart.svg', '*/*'),
  page('/claims/everything-rally-c057.badge.svg', '*/*'),
  page('/causal-map.svg', '*/*'),
  page('/export/claims.csv', '*/*'),
  page('/claim-reviews.json', '*/*'),
  page('/feeds/verdicts.atom', '*/*'),
  page('/sitemap.xml', '*/*'),
  page('/v1alpha1/claims:search?query=deficit', '*/*'),
  tool('get_claim', { claim: 'everything-rally-c057' }),
  tool('search_claims', { query: 'term premium' }),
  tool('measure', { formula: 'at("fred/dgs10", "2025-01-13")', asOf: '2025-02-01' }),
  tool('check_text', {
    text: 'The 10-year yield is up 100 basis points since September 2024.',
    publishedOn: '2026-01-31',
  }),
];
