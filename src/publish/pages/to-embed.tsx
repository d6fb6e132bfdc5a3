import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { digestOf } from '../texts/digest.ts';
import { dayInWords, figureInWords } from '../words.ts';
import { documentOf, localPath } from './document.ts';
import type { ShownPicture } from './page-parts.ts';
import { Picture, Prose, VerdictBadge } from './pieces.tsx';

/** A page for the frames of other sites: no script, as wide as its frame, in the reader's colours or dark. */
export function toEmbed(publication: Publication, setting: Setting, picture: ShownPicture | null): string {
  const { subject, revision, at } = publication;
  const { site, frozen, view } = setting;
  const { heading, lead } = digestOf(subject, site);
  const kept = frozen ? revision : undefined;
  const permalink = `${site}${pathOf(subject, { revision: kept })}`;
  return documentOf(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{shownText(heading)}</title>
      <link rel="stylesheet" href={localPath(site, '/embed.css')} />
      <link rel="icon" href={localPath(site, '/icon.svg')} type="image/svg+xml" />
      <link rel="canonical" href={permalink} />
    </>,
    <article>
      {subject.kind === 'claim' && view === 'main' ? (
        <Card claim={subject} />
      ) : picture === null ? (
        <>
          <h1>{shownText(heading)}</h1>
          <p>{shownText(lead)}</p>
        </>
      ) : (
        <Picture subject={subject} setting={setting} shown={picture} view={view} revision={kept} />
      )}
      <footer>
        <a href={permalink} target="_blank" rel="noopener">
          fiscal-claims: {shownText(subject.slug === '' ? 'causal map' : subject.slug)}
        </a>{' '}
        <span>
          {frozen ? 'as of' : 'revision of'} {at.slice(0, 10)}
        </span>
      </footer>
    </article>,
    setting.theme === 'dark' ? { class: 'dark' } : {},
  );
}

function Card({ claim }: { claim: ClaimSubject }) {
  const { check, article, source, assertedBy, quantity } = claim;
  return (
    <>
      <VerdictBadge verdict={claim.verdict} />
      <h1>“{shownText(claim.printed)}”</h1>
      <p class="lead">{shownText(claim.statement)}</p>
      {check === null || quantity === null ? null : (
        <dl>
          <div>
            <dt>Printed</dt>
            <dd>
              <Prose text={quantity.text} />
            </dd>
          </div>
          <div>
            <dt>Measured</dt>
            <dd>{check.measured === null ? 'not measured' : figureInWords(check.measured, check.unit)}</dd>
          </div>
          {claim.period === null ? null : (
            <div>
              <dt>Period</dt>
              <dd>
                <Prose text={claim.period.text} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <p>
        <Prose text={claim.because} />
      </p>
      <p class="note">
        Said by {shownText(assertedBy.name)} in “{shownText(article.title)}”,{' '}
        {dayInWords(article.publishedOn, article.publishedOnIsExact)}.
        {source === null ? '' : ` Source: ${shownText(source.publisher)}, ${shownText(source.title)}.`}
      </p>
    </>
  );
}
