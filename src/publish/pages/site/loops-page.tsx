import { LETTERS } from '../../../domain/causal-notation.ts';
import type { LoopPolarity } from '../../../domain/loop-polarity.ts';
import type { Standing } from '../../../domain/standing.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import type { Named } from '../../subjects/shared.ts';
import { LOOP_WORDS } from '../../words.ts';
import { localPath } from '../document.ts';
import { Prose, StandingWord, To } from '../pieces.tsx';
import { sitePage } from './site-page.tsx';

/** A loop in a list. */
interface ListedLoop extends Named {
  readonly polarity: LoopPolarity;
  readonly standing: Standing;
  readonly because: string;
  readonly links: number;
}

/** The loops that have a name, and how many there are beside them. */
export function loopsPage(
  {
    named,
    found,
    maxLinks,
  }: { readonly named: readonly ListedLoop[]; readonly found: number; readonly maxLinks: number },
  site: string,
): string {
  return sitePage({
    site,
    place: '/loops',
    title: 'Loops',
    description: 'Closed walks over causal links, and how well each is borne out.',
    children: (
      <>
        <h1>Loops</h1>
        <p class="lead">
          {named.length} loops have a name. Without names there are more: {grouped(String(found))} of at most {maxLinks}{' '}
          links are found in the <a href={localPath(site, '/causal-map')}>causal map</a>.
        </p>
        <ul class="hits">
          {named.map(({ slug, name, polarity, standing, because, links }) => (
            <li>
              <span>
                <To kind="loop" slug={slug} site={site}>
                  {shownText(name)}
                </To>{' '}
                <StandingWord standing={standing} />
              </span>
              <span class="note">
                {LETTERS[polarity]}, {LOOP_WORDS[polarity]} of {links} links. <Prose text={because} />
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
