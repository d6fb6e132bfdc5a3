import { API_VERSION } from '../../domain/version.ts';
import { homePage } from '../../publish/pages/site/home-page.tsx';
import type { LoopSubject } from '../../publish/subjects/loop.ts';
import { articlesInOrder } from './articles.ts';
import type { Exploring } from './exploring.ts';

/** The loop that the site begins with, where the graph has it. */
const FIRST_LOOP = 'doom-loop';

/** How many articles the home page shows before it leads on to all. */
const ARTICLES = 3;

const COUNTED = [
  ['Articles', 'Article'],
  ['Claims', 'Claim'],
  ['Series', 'Series'],
  ['Figures of series', 'Observation'],
  ['Sources', 'Source'],
  ['Findings', 'Evidence'],
  ['Causal links', 'CausalLink'],
] as const;

/** The home page. */
export async function exploreHome(exploring: Exploring): Promise<string> {
  const { store, publications, site } = exploring;
  const [dataVersion, counts, articles, loop] = await Promise.all([
    store.dataVersion(),
    store.counts(),
    articlesInOrder(exploring),
    firstLoop(exploring),
  ]);
  const shown = await Promise.all(
    articles.slice(0, ARTICLES).map(async ({ slug }) => (await publications.current('article', slug)).subject),
  );
  return homePage(
    {
      articles: shown,
      articleCount: articles.length,
      loop,
      counts: COUNTED.map(([words, label]) => [words, counts.get(label) ?? 0]),
      apiVersion: API_VERSION,
      dataVersion,
      store: store.description,
    },
    site,
  );
}

async function firstLoop({ loaders, publications }: Exploring): Promise<LoopSubject | null> {
  const named = await loaders.rows('Loop');
  if (!named.some(({ slug }) => slug === FIRST_LOOP)) return null;
  return (await publications.current('loop', FIRST_LOOP)).subject;
}
