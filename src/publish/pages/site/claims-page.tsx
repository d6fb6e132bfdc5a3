import { ClaimKind } from '../../../domain/claim.ts';
import { Verdict } from '../../../domain/verdict.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import type { Named } from '../../subjects/shared.ts';
import { CLAIM_KIND_WORDS, VERDICT_WORDS } from '../../words.ts';
import { Choice } from '../choice.tsx';
import { type ClaimInList, ClaimList } from '../claim-list.tsx';
import { localPath } from '../document.ts';
import { To } from '../pieces.tsx';
import { type Listed, Next } from './listed.tsx';
import { sitePage } from './site-page.tsx';

/** What the claims of a list are narrowed down by. */
export interface ClaimsAsked {
  readonly verdict: Verdict | null;
  readonly kind: ClaimKind | null;
  /** With the series that measure it, the preferred one first. */
  readonly metric: (Named & { readonly series: readonly Named[] }) | null;
}

/** Claims of all articles, to be narrowed down. */
export function claimsPage({ rows, total, next }: Listed<ClaimInList>, asked: ClaimsAsked, site: string): string {
  const { verdict, kind, metric } = asked;
  return sitePage({
    site,
    place: '/articles',
    title: metric === null ? 'Claims' : `Claims about ${metric.name}`,
    description: 'Claims of all articles, by verdict and kind.',
    children: (
      <>
        <h1>{metric === null ? 'Claims' : `Claims about ${shownText(metric.name)}`}</h1>
        {metric === null ? null : (
          <p>
            {metric.series.length === 0 ? 'No series measures it.' : 'It is measured by '}
            {metric.series.map(({ slug, name }, index) => (
              <>
                {index === 0 ? '' : ', '}
                <To kind="series" slug={slug} site={site}>
                  {shownText(name)}
                </To>
              </>
            ))}
            {metric.series.length === 0 ? '' : '.'} <a href={localPath(site, '/claims')}>Claims about all measures</a>
          </p>
        )}
        <form action={localPath(site, '/claims')} class="row" data-island="live-form" data-swaps="claims">
          {metric === null ? null : <input type="hidden" name="metric" value={metric.slug} />}
          <Choice
            name="verdict"
            label="Verdict"
            chosen={verdict}
            among={Object.values(Verdict)}
            words={(value) => VERDICT_WORDS[value as Verdict]}
          />
          <Choice
            name="kind"
            label="Kind"
            chosen={kind}
            among={Object.values(ClaimKind)}
            words={(value) => CLAIM_KIND_WORDS[value as ClaimKind]}
          />
          <button type="submit">Show</button>
        </form>
        <section id="claims" aria-label="Claims">
          <p role="status" class="note">
            {grouped(String(total))} {total === 1 ? 'claim' : 'claims'}
          </p>
          <ClaimList claims={rows} site={site} />
          <Next next={next} site={site} />
        </section>
      </>
    ),
  });
}
