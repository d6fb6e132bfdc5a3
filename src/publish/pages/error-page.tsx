import { shownText } from '../../lib/shown-text.ts';
import { documentOf, localPath } from './document.ts';
import { CommonHead, Shell } from './shell.tsx';

/** A refusal or a failure, for readers: what is wrong, with the value that was given, and where to go on. */
export function errorPage(
  { status, code, message }: { readonly status: number; readonly code: string; readonly message: string },
  site: string,
): string {
  return documentOf(
    <>
      <CommonHead site={site} title={`${status} – fiscal-claims`} description={shownText(message)} />
      <meta name="robots" content="noindex" />
    </>,
    <Shell site={site} place={null}>
      <h1>{titleOf(status)}</h1>
      <p class="lead">{shownText(message)}</p>
      <p>
        Search above, or go on from <a href={localPath(site, '/')}>the home page</a>.
      </p>
      <p class="note">
        {status} {code}
      </p>
    </Shell>,
  );
}

function titleOf(status: number): string {
  if (status === 404) return 'Not here';
  if (status === 503) return 'Not just now';
  return status >= 500 ? 'Something failed here' : 'That did not work';
}
