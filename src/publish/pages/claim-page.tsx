import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { digestOf } from '../texts/digest.ts';
import { ChartFigure } from './chart-figure.tsx';
import { CheckSection } from './check-section.tsx';
import { ClaimSection } from './claim-list.tsx';
import { FindingList } from './finding-list.tsx';
import type { PageParts } from './page-parts.ts';
import { Facts, Prose, StandingWord, To, VerdictBadge } from './pieces.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { UseButton } from './use-this.tsx';

/** A claim: what is wrong or right with its figure, the series that shows it, each step to do it again, and what hangs on it. */
export function ClaimPage({
  publication,
  setting,
  parts,
}: {
  publication: Publication<ClaimSubject>;
  setting: Setting;
  parts: PageParts;
}) {
  const { subject: claim, revision } = publication;
  const { site, frozen } = setting;
  const { article, chart } = claim;
  return (
    <>
      <p class="crumbs">
        <To kind="article" slug={article.slug} site={site}>
          {shownText(article.title)}
        </To>
        {claim.locator.section === null ? '' : ` › ${shownText(claim.locator.section)}`}
      </p>
      <h1>“{shownText(claim.printed)}”</h1>
      <VerdictBadge verdict={claim.verdict} />
      <div class="columns">
        <div class="column">
          <p class="lead">{shownText(claim.statement)}</p>
          <p>
            <Prose text={claim.because} />
          </p>
          {claim.reads === null ? null : <p>Read as “{shownText(claim.reads)}”.</p>}
          {parts.chart === null || chart === null ? null : (
            <ChartFigure
              subject={claim}
              setting={setting}
              shown={parts.chart}
              view="chart"
              revision={frozen ? revision : undefined}
              pointed={{
                unit: chart.unit,
                points: chart.points.map(({ day, value, period }) => [day, value, period ?? day]),
              }}
            >
              <span>
                The series:{' '}
                <To kind="series" slug={chart.series.slug} site={site}>
                  {shownText(chart.series.name)} ({chart.series.slug})
                </To>
              </span>
            </ChartFigure>
          )}
          <ThenAndNow claim={claim} />
          {claim.check === null ? null : <CheckSection check={claim.check} site={site} />}
          {claim.review === null ? null : <Review review={claim.review} />}
          {claim.evidence.length === 0 ? null : (
            <section>
              <h2>Evidence</h2>
              <FindingList findings={claim.evidence} site={site} />
            </section>
          )}
          <ClaimSection title="What it rests on" claims={claim.derivesFrom} site={site} />
          <ClaimSection title="What rests on it" claims={claim.derivedClaims} site={site} />
          <Reasons claim={claim} site={site} />
          <ClaimSection title="The same figure elsewhere" claims={claim.sameAs} site={site} />
        </div>
        <aside class="column side" aria-label="At a glance">
          <UseButton />
          <Facts facts={digestOf(claim, site).facts.filter(([label]) => label !== 'Verdict')} site={site} />
        </aside>
      </div>
    </>
  );
}

function Review({ review }: { review: NonNullable<ClaimSubject['review']> }) {
  return (
    <section>
      <h2>Review</h2>
      <VerdictBadge verdict={review.verdict} />
      <p>
        <Prose text={review.because} />
      </p>
      <p class="note">
        {shownText(review.reviewer.name)}, {review.reviewedOn}
        {review.isStale ? '; the check has changed since' : ''}
      </p>
    </section>
  );
}

function Reasons({ claim, site }: { claim: ClaimSubject; site: string }) {
  if (claim.causalLinks.length === 0) return null;
  return (
    <section>
      <h2>Offered as a reason for</h2>
      <ul>
        {claim.causalLinks.map(({ slug, statement, standing }) => (
          <li>
            <To kind="causal-link" slug={slug} site={site}>
              {shownText(statement)}
            </To>{' '}
            <StandingWord standing={standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
