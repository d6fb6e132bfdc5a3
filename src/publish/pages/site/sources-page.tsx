import { grouped } from '../../amounts.ts';
import type { Named } from '../../subjects/shared.ts';
import { NamedList } from '../named-list.tsx';
import { type Listed, Next } from './listed.tsx';
import { sitePage } from './site-page.tsx';

/** Sources by name; each with its publisher and how much of it was read. */
export function sourcesPage({ rows, total, next }: Listed<Named & { readonly words: string }>, site: string): string {
  return sitePage({
    site,
    place: null,
    title: 'Sources',
    description: 'The documents and data sets that claims are held against, and how much of each was read.',
    children: (
      <>
        <h1>Sources</h1>
        <p class="lead">{grouped(String(total))} documents and data sets, and how much of each was read.</p>
        <NamedList kind="source" list={rows} site={site} />
        <Next next={next} site={site} />
      </>
    ),
  });
}
