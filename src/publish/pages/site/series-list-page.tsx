import { grouped } from '../../amounts.ts';
import type { Named } from '../../subjects/shared.ts';
import { NamedList } from '../named-list.tsx';
import { type Listed, Next } from './listed.tsx';
import { sitePage } from './site-page.tsx';

/** Series by their providers; each with its unit and how many figures it has. */
export function seriesListPage(
  { rows, total, next }: Listed<Named & { readonly words: string }>,
  site: string,
): string {
  const providers = [...new Set(rows.map(({ slug }) => slug.split('/')[0] as string))];
  return sitePage({
    site,
    place: '/series',
    title: 'Series',
    description: 'The time series that claims are measured by.',
    children: (
      <>
        <h1>Series</h1>
        <p class="lead">{grouped(String(total))} series that measure what is claimed.</p>
        {providers.map((provider) => (
          <section>
            <h2>{provider}</h2>
            <NamedList kind="series" list={rows.filter(({ slug }) => slug.startsWith(`${provider}/`))} site={site} />
          </section>
        ))}
        <Next next={next} site={site} />
      </>
    ),
  });
}
