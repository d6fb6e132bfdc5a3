import { documentOf, localPath } from './document.ts';

/** A refusal, for readers: what is wrong, with the value that was given, and where to go on. */
export function errorPage(
  { status, code, message }: { readonly status: number; readonly code: string; readonly message: string },
  site: string,
): string {
  return documentOf(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${status} – fiscal-claims`}</title>
      <link rel="stylesheet" href={localPath(site, '/page.css')} />
      <link rel="icon" href={localPath(site, '/icon.svg')} type="image/svg+xml" />
    </>,
    <>
      <header>
        <a href={localPath(site, '/')}>fiscal-claims</a>
      </header>
      <main>
        <h1>{status === 404 ? 'Not here' : 'That did not work'}</h1>
        <p class="lead">{message}</p>
        <p class="note">
          {status} {code}
        </p>
      </main>
    </>,
  );
}
