import type { ComponentChildren } from 'preact';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { SubjectKind } from '../subjects/subject.ts';
import { localPath } from './document.ts';
import { type Place, Shell } from './shell.tsx';

const PLACE_OF: { readonly [K in SubjectKind]: Place } = {
  article: '/articles',
  claim: '/articles',
  series: '/series',
  source: null,
  loop: '/loops',
  'causal-link': '/causal-map',
  'causal-map': '/causal-map',
};

/** What stands round the content of a subject's page: the site, whether it is an old state, and its permalink. */
export function SubjectShell({
  publication: { subject, revision, at },
  setting: { site, frozen },
  children,
}: {
  publication: Publication;
  setting: Setting;
  children: ComponentChildren;
}) {
  const permalink = localPath(site, pathOf(subject));
  return (
    <Shell
      site={site}
      place={PLACE_OF[subject.kind]}
      foot={
        <p>
          Revision <a href={localPath(site, pathOf(subject, { revision }))}>{revision}</a>, shown since{' '}
          {at.slice(0, 10)}. The permalink{' '}
          <a href={permalink}>
            {site}
            {pathOf(subject)}
          </a>{' '}
          shows what it is by then.
        </p>
      }
    >
      {frozen ? (
        <p class="frozen">
          As it was shown on {at.slice(0, 10)} (revision {revision}). <a href={permalink}>What it is now</a>
        </p>
      ) : null}
      {children}
    </Shell>
  );
}
