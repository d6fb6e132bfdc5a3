import type { Setting } from '../forms.ts';
import { FORMS, formsOf } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import { localPath } from './document.ts';
import type { PageParts } from './page-parts.ts';
import { SnippetList } from './snippet-list.tsx';

/**
 * All that an editor pastes elsewhere and all forms to be fetched, in a box that a button opens. It opens without script;
 * where a browser does not know such boxes it stands open at the end of the page.
 */
export function UseThis({
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
    <section class="use" id="use" role="dialog" aria-labelledby="use-title" {...{ popover: 'auto' }}>
      <header>
        <h2 id="use-title">Use this</h2>
        <button type="button" class="quiet" {...{ popovertarget: 'use', popovertargetaction: 'hide', autofocus: true }}>
          Close
        </button>
      </header>
      <p class="note">
        Live addresses show what it is by then. The revision {revision} stays as it is now:{' '}
        <a href={localPath(site, pathOf(subject, { revision }))}>{pathOf(subject, { revision })}</a>
      </p>
      <ul class="forms">
        {formsOf(subject.kind)
          .filter((form) => form !== 'html')
          .map((form) => (
            <li>
              <a href={localPath(site, pathOf(subject, { form, ...kept }))}>.{form}</a> {FORMS[form].words}
            </li>
          ))}
      </ul>
      <SnippetList snippets={snippets} open={1} />
    </section>
  );
}

/** The button that opens it. */
export function UseButton() {
  return (
    <button type="button" {...{ popovertarget: 'use' }}>
      Embed, cite, download
    </button>
  );
}
