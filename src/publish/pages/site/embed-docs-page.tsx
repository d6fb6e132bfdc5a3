import { shownText } from '../../../lib/shown-text.ts';
import { FORM_NAMES, FORMS, formsOf } from '../../forms.ts';
import { embedPathOf, FOLDERS, pathOf } from '../../paths.ts';
import type { Publication } from '../../publication.ts';
import type { SubjectKind } from '../../subjects/subject.ts';
import type { Snippet } from '../../texts/snippet.ts';
import { localPath } from '../document.ts';
import { SnippetList } from '../snippet-list.tsx';
import { TableBox } from '../table-box.tsx';
import { sitePage } from './site-page.tsx';

/** How claims, charts and loops are put into other pages; `example` is the claim that is shown, null where there is none. */
export function embedDocsPage(
  example: { readonly publication: Publication; readonly snippets: readonly Snippet[] } | null,
  site: string,
): string {
  const kinds = Object.keys(FOLDERS) as SubjectKind[];
  return sitePage({
    site,
    place: '/docs',
    title: 'Embedding and citing',
    description: 'Permalinks, forms, frames, oEmbed, frozen revisions and citations, for wikis, blogs and papers.',
    children: (
      <>
        <p class="crumbs">
          <a href={localPath(site, '/docs')}>Docs</a>
        </p>
        <h1>Embedding and citing</h1>
        <p class="lead">
          One permalink, many suffixes. On every page, “Embed, cite, download” has all of these filled in for what the
          page shows.
        </p>
        <section>
          <h2>Addresses</h2>
          <p>
            After the permalink comes an option and then a suffix, as in{' '}
            <code>/claims/everything-rally-c057.chart.dark.png</code>. Options, in this order: <code>.chart</code> for
            the series that measures a claim with the figure marked on it or <code>.badge</code> for its verdict in one
            line, <code>.narrow</code> for a chart laid out for a telephone, <code>.dark</code> for dark colours.
            Without a suffix, what the client accepts decides, and a browser gets the page.
          </p>
          <TableBox label="Forms">
            <table>
              <thead>
                <tr>
                  <th scope="col">Suffix</th>
                  <th scope="col">What it is</th>
                  <th scope="col">Of</th>
                </tr>
              </thead>
              <tbody>
                {FORM_NAMES.filter((form) => form !== 'html').map((form) => (
                  <tr>
                    <th scope="row">
                      <code>.{form}</code>
                    </th>
                    <td>{FORMS[form].words}</td>
                    <td>
                      {kinds
                        .filter((kind) => formsOf(kind).includes(form))
                        .map((kind) => kind.replace('-', ' '))
                        .join(', ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </section>
        <section>
          <h2>Live or frozen</h2>
          <p>
            A permalink shows what its subject is by then. With the revision in it, as in <code>?revision=…</code> or{' '}
            <code>/revisions/…/claims/…</code>, it shows that state for ever, in every form, and says so. Pages for
            frames stand below <code>/embed</code>; they have no script, are as wide as their frame and follow the
            reader’s colours.
          </p>
          <p>
            <code>/oembed?url=…</code> answers as oEmbed 1.0, in JSON and XML, for WordPress, Ghost and others; pages
            name it in their head, so that the address of a page is enough there.
          </p>
        </section>
        {example === null ? null : <Example {...example} site={site} />}
      </>
    ),
  });
}

function Example({
  publication: { subject },
  snippets,
  site,
}: {
  publication: Publication;
  snippets: readonly Snippet[];
  site: string;
}) {
  return (
    <section>
      <h2>What to paste, for one claim</h2>
      <p>
        The claim is <a href={localPath(site, pathOf(subject))}>{shownText(subject.slug)}</a>; inside a frame it looks
        like <a href={localPath(site, embedPathOf(subject))}>this</a>.
      </p>
      <SnippetList snippets={snippets} open={2} />
    </section>
  );
}
