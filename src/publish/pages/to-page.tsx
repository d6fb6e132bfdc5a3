import { shownText } from '../../lib/shown-text.ts';
import { FORMS, formsOf, type Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import { digestOf } from '../texts/digest.ts';
import type { Words } from '../texts/digest-parts.ts';
import { ClaimSections } from './claim-sections.tsx';
import { documentOf, localPath } from './document.ts';
import { PageHead } from './page-head.tsx';
import type { PageParts } from './page-parts.ts';
import { Picture, Shown, Table, VerdictBadge } from './pieces.tsx';

/** The page of a subject: all that is known of it, without script, and how to use it elsewhere. */
export function toPage(publication: Publication, setting: Setting, parts: PageParts): string {
  const { subject, revision, at } = publication;
  const { site, frozen } = setting;
  const { heading, lead, facts, paragraphs, tables } = digestOf(subject, site);
  const kept = frozen ? revision : undefined;
  const shown = subject.kind === 'claim' ? parts.chart : parts.picture;
  const description = subject.kind === 'claim' ? `${lead} ${subject.because}` : lead;
  const bright: Setting = { ...setting, theme: 'light' };
  return documentOf(
    <PageHead publication={publication} setting={setting} parts={parts} title={heading} description={description} />,
    <>
      <header>
        <a href={localPath(site, '/')}>fiscal-claims</a> <span>{KIND_NAMES[subject.kind]}</span>
      </header>
      <main>
        {frozen ? (
          <p class="frozen">
            As it was shown on {at.slice(0, 10)} (revision {revision}).{' '}
            <a href={localPath(site, pathOf(subject))}>What it is now</a>
          </p>
        ) : null}
        <h1>{subject.kind === 'claim' ? `“${shownText(subject.printed)}”` : shownText(heading)}</h1>
        {subject.kind === 'claim' ? <VerdictBadge verdict={subject.verdict} /> : null}
        <p class="lead">{shownText(lead)}</p>
        {subject.kind === 'claim' ? paragraphs.map((text) => <p>{shownText(text)}</p>) : null}
        {shown === null ? null : (
          <figure>
            <Picture
              subject={subject}
              setting={bright}
              shown={shown}
              view={subject.kind === 'claim' ? 'chart' : 'main'}
              revision={kept}
            />
          </figure>
        )}
        {facts.length === 0 ? null : (
          <dl>
            {facts
              .filter(([label]) => label !== 'Verdict')
              .map(([label, value]) => (
                <div class={isLong(value) ? 'wide' : undefined}>
                  <dt>{label}</dt>
                  <dd>
                    <Shown words={value} site={site} />
                  </dd>
                </div>
              ))}
          </dl>
        )}
        {subject.kind === 'claim' ? null : paragraphs.map((text) => <p>{shownText(text)}</p>)}
        {subject.kind === 'loop' ? (
          <p>
            <code>{shownText(subject.gain.formula)}</code>
          </p>
        ) : null}
        {subject.kind === 'claim' ? <ClaimSections claim={subject} site={site} /> : null}
        {tables.map((table) => (
          <Table table={table} site={site} />
        ))}
        <UseThis publication={publication} setting={setting} parts={parts} />
      </main>
      <footer>
        <p>
          Revision <a href={localPath(site, pathOf(subject, { revision }))}>{revision}</a>, shown since{' '}
          {at.slice(0, 10)}. The permalink{' '}
          <a href={localPath(site, pathOf(subject))}>
            {site}
            {pathOf(subject)}
          </a>{' '}
          shows what it is by then.
        </p>
      </footer>
    </>,
  );
}

/** More than a line of a column. */
const isLong = (value: Words): boolean => (typeof value === 'string' ? value : value.text).length > 70;

const KIND_NAMES: { readonly [K in Publication['subject']['kind']]: string } = {
  article: 'Article',
  claim: 'Claim',
  series: 'Series',
  source: 'Source',
  loop: 'Loop',
  'causal-link': 'Causal link',
  'causal-map': 'Causal map',
};

function UseThis({
  publication: { subject, revision },
  setting: { site, frozen },
  parts: { snippets },
}: {
  publication: Publication;
  setting: Setting;
  parts: PageParts;
}) {
  const kept = frozen ? { revision } : {};
  return (
    <section class="use">
      <h2>Use this</h2>
      <ul class="forms">
        {formsOf(subject.kind)
          .filter((form) => form !== 'html')
          .map((form) => (
            <li>
              <a href={localPath(site, pathOf(subject, { form, ...kept }))}>.{form}</a> {FORMS[form].words}
            </li>
          ))}
      </ul>
      {snippets.map(({ name, where, text }) => (
        <details>
          <summary>
            {name} <span>{where}</span>
          </summary>
          <pre>{text}</pre>
        </details>
      ))}
    </section>
  );
}
