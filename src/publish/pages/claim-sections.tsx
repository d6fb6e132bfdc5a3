import { shownText } from '../../lib/shown-text.ts';
import { STANDING_WORDS } from '../causal-map/link-label.ts';
import { pathOf } from '../paths.ts';
import type { ClaimSubject, PublishedCheck } from '../subjects/claim.ts';
import type { ListedClaim } from '../subjects/shared.ts';
import { figureInWords, VERDICT_WORDS } from '../words.ts';
import { localPath } from './document.ts';

/** How a claim was checked, so that a reader can do it again; and what it rests on and carries. */
export function ClaimSections({ claim, site }: { claim: ClaimSubject; site: string }) {
  const { check, latest, outcome, review, reads } = claim;
  return (
    <>
      {reads === null ? null : <p>Read as “{shownText(reads)}”.</p>}
      {check === null ? null : <CheckSection title="How it was checked" check={check} />}
      {latest === null || latest.because === check?.because ? null : (
        <Judged title="On the latest data" check={latest} />
      )}
      {outcome === null ? null : <Judged title="What has happened since" check={outcome} />}
      {review === null ? null : (
        <section>
          <h2>Review</h2>
          <p>
            <strong>{VERDICT_WORDS[review.verdict]}.</strong> {shownText(review.because)}
          </p>
          <p class="note">
            {shownText(review.reviewer.name)}, {review.reviewedOn}
            {review.isStale ? '; the check has changed since' : ''}
          </p>
        </section>
      )}
      <Related title="What it is computed from" claims={claim.derivesFrom} site={site} />
      <Related title="What is computed from it" claims={claim.derivedClaims} site={site} />
      <Related title="The same figure elsewhere" claims={claim.sameAs} site={site} />
      {claim.causalLinks.length === 0 ? null : (
        <section>
          <h2>Offered as a reason for</h2>
          <ul>
            {claim.causalLinks.map(({ slug, statement, standing }) => (
              <li>
                <a href={localPath(site, pathOf({ kind: 'causal-link', slug }))}>{shownText(statement)}</a> (
                {STANDING_WORDS[standing]})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Judged({ title, check: { verdict, because } }: { title: string; check: PublishedCheck }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <strong>{VERDICT_WORDS[verdict]}.</strong> {shownText(because)}
      </p>
    </section>
  );
}

function CheckSection({ title, check }: { title: string; check: PublishedCheck }) {
  const { formula, steps, asOf, asOfIsExact, observations } = check;
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <code>{shownText(formula)}</code>
      </p>
      {asOf === null ? null : (
        <p class="note">
          On what had been published by {asOf}
          {asOfIsExact ? '' : ', as far as estimated days of release or revised figures tell'}.
        </p>
      )}
      {steps.length === 0 ? null : (
        <ol>
          {steps.map(({ text }) => (
            <li>{shownText(text)}</li>
          ))}
        </ol>
      )}
      {observations.length === 0 ? null : (
        <details>
          <summary>The figures that decide ({observations.length})</summary>
          <ul>
            {observations.map(({ series, period, value, unit, vintage, releasedOn, releasedOnIsEstimated }) => (
              <li>
                {series}
                {vintage === null ? '' : `@${vintage}`}, {shownText(period.text)}: {figureInWords(value, unit)}
                {releasedOn === null ? '' : `, out on ${releasedOn}${releasedOnIsEstimated ? ' (estimated)' : ''}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Related({ title, claims, site }: { title: string; claims: readonly ListedClaim[]; site: string }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {claims.map(({ slug, printed, statement, verdict }) => (
          <li>
            <a href={localPath(site, pathOf({ kind: 'claim', slug }))}>“{shownText(printed)}”</a> {shownText(statement)}{' '}
            ({VERDICT_WORDS[verdict]})
          </li>
        ))}
      </ul>
    </section>
  );
}
