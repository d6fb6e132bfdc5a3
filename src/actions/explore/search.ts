import { Problem } from '../../domain/problem.ts';
import { queryWords } from '../../domain/search/query-words.ts';
import type { SearchableRecord } from '../../domain/search/search-text.ts';
import { type FoundThing, type FoundThings, searchPage } from '../../publish/pages/site/search-page.tsx';
import { pathOf } from '../../publish/paths.ts';
import { figureInWords } from '../../publish/words.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad } from '../must-load.ts';
import { type FoundNode, searchGraph } from '../search-graph.ts';
import { suggestQuery } from '../suggest-query.ts';
import { once, pathWith } from './asked.ts';
import type { Asked, Exploring } from './exploring.ts';

const PAGE = 25;

/** What is found for the words in an address; a query that cannot be looked for says why on the page. */
export async function exploreSearch(
  asked: Asked,
  { loaders, site }: Exploring,
): Promise<{ readonly html: string; readonly status: number }> {
  const query = once(asked, 'q') ?? '';
  if (query.trim() === '') return { html: searchPage('', null, site), status: 200 };
  try {
    const found = await find(query, once(asked, 'after'), loaders);
    return { html: searchPage(query, found, site), status: 200 };
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    const nothing = { rows: [], total: 0, next: null, didYouMean: null, refusal: error.message };
    return { html: searchPage(query, nothing, site), status: error.status };
  }
}

async function find(query: string, after: string | null, loaders: Loaders): Promise<FoundThings> {
  const words = queryWords(query);
  const { page, total, unknown } = await searchGraph({ words, types: null, after, limit: PAGE }, loaders);
  const last = page.rows.at(-1);
  return {
    rows: await Promise.all(page.rows.map((row) => thingOf(row, loaders))),
    total,
    next: page.more && last !== undefined ? pathWith('/search', { q: query, after: last.key }) : null,
    didYouMean: total === 0 ? await suggestQuery(query, unknown, loaders) : null,
    refusal: null,
  };
}

async function thingOf({ label, id }: FoundNode, loaders: Loaders): Promise<FoundThing> {
  const loader = loaders.record[label] as { load(id: string): Promise<SearchableRecord | null> };
  const record = await mustLoad<SearchableRecord>(loader, id);
  const { slug } = record;
  const none = { verdict: null };
  switch (record.label) {
    case 'Claim':
      return {
        kind: 'Claim',
        path: pathOf({ kind: 'claim', slug }),
        title: `“${record.printed}”`,
        text: record.statement,
        verdict: record.verdict,
      };
    case 'Article':
      return { kind: 'Article', path: pathOf({ kind: 'article', slug }), title: record.title, text: '', ...none };
    case 'Series': {
      const text = `${slug}, ${record.unit}, ${figureInWords(String(record.observationCount), 'count')} figures`;
      return { kind: 'Series', path: pathOf({ kind: 'series', slug }), title: record.name, text, ...none };
    }
    case 'Source': {
      const publisher = (await mustLoad(loaders.record.Agent, record.publisherId)).name;
      const text = [publisher, ...(record.publishedOn === null ? [] : [record.publishedOn])].join(', ');
      return { kind: 'Source', path: pathOf({ kind: 'source', slug }), title: record.title, text, ...none };
    }
    case 'Metric': {
      const path = pathWith('/claims', { metric: slug });
      return { kind: 'Measure and the claims about it', path, title: record.name, text: record.definition, ...none };
    }
    case 'Factor':
      return {
        kind: 'Factor and its causal links',
        path: pathWith('/causal-map', { factor: slug }),
        title: record.name,
        text: '',
        ...none,
      };
    case 'CausalLink':
      return {
        kind: 'Causal link',
        path: pathOf({ kind: 'causal-link', slug }),
        title: record.statement,
        text: '',
        ...none,
      };
    case 'Loop':
      return { kind: 'Loop', path: pathOf({ kind: 'loop', slug }), title: record.name, text: '', ...none };
    default:
      return record satisfies never;
  }
}
