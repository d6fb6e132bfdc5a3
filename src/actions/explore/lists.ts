import { grouped } from '../../publish/amounts.ts';
import { loopsPage } from '../../publish/pages/site/loops-page.tsx';
import { seriesListPage } from '../../publish/pages/site/series-list-page.tsx';
import { sourcesPage } from '../../publish/pages/site/sources-page.tsx';
import { SEEN_WORDS } from '../../publish/words.ts';
import type { NamedLabel } from '../../store/store.ts';
import { allOf } from '../all-of.ts';
import { countLoops } from '../find-loops.ts';
import { LOOP_LENGTHS } from '../known-loops.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import { weighLoop } from '../weigh-loop.ts';
import { once, pathWith } from './asked.ts';
import type { Asked, Exploring } from './exploring.ts';

const PAGE = 250;

/** A stretch of the nodes of a label, by slug; `after` is the slug of the last one that was shown before. */
async function stretch(label: NamedLabel, path: string, asked: Asked, loaders: Loaders) {
  const all = await loaders.rows(label);
  const after = once(asked, 'after');
  const rest = after === null ? all : all.filter(({ slug }) => slug > after);
  const rows = rest.slice(0, PAGE);
  const next = rest.length > PAGE ? pathWith(path, { after: rows.at(-1)?.slug ?? null }) : null;
  return { ids: rows.map(({ id }) => id), total: all.length, next };
}

/** The list of series. */
export async function exploreSeries(asked: Asked, { loaders, site }: Exploring): Promise<string> {
  const { ids, total, next } = await stretch('Series', '/series', asked, loaders);
  const series = await mustLoadAll(loaders.record.Series, ids);
  const rows = series.map(({ slug, name, unit, observationCount }) => ({
    slug,
    name,
    words: `${slug}, ${unit}, ${grouped(String(observationCount))} figures`,
  }));
  return seriesListPage({ rows, total, next }, site);
}

/** The list of sources. */
export async function exploreSources(asked: Asked, { loaders, site }: Exploring): Promise<string> {
  const { ids, total, next } = await stretch('Source', '/sources', asked, loaders);
  const sources = await mustLoadAll(loaders.record.Source, ids);
  const rows = await Promise.all(
    sources.map(async ({ slug, title, publisherId, publishedOn, seen }) => ({
      slug,
      name: title,
      words: `${[(await mustLoad(loaders.record.Agent, publisherId)).name, ...(publishedOn === null ? [] : [publishedOn])].join(', ')}; ${SEEN_WORDS[seen]}`,
    })),
  );
  return sourcesPage({ rows, total, next }, site);
}

/** The loops that have a name, and how many there are beside them. */
export async function exploreLoops({ loaders, site }: Exploring): Promise<string> {
  const [loops, found] = await Promise.all([allOf('Loop', loaders), countLoops(LOOP_LENGTHS.usual, loaders)]);
  const named = await Promise.all(
    loops.map(async (loop) => {
      const { polarity, standing, because, links } = await weighLoop(loop, loaders);
      return { slug: loop.slug, name: loop.name, polarity, standing, because, links: links.length };
    }),
  );
  return loopsPage({ named, found, maxLinks: LOOP_LENGTHS.usual }, site);
}
