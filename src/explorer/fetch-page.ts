/** A page of this site, and whether it is what was asked for: a refusal is a page too. */
interface FetchedPage {
  readonly page: Document;
  readonly isThere: boolean;
}

/** Fetches a page. What is no page, such as an answer of something between here and there, is an error that says so. */
export async function fetchPage(url: string, options: RequestInit = {}): Promise<FetchedPage> {
  const response = await fetch(url, { ...options, headers: { accept: 'text/html', ...options.headers } });
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) {
    throw new Error(`it answered with ${response.status}`);
  }
  return { page: new DOMParser().parseFromString(await response.text(), 'text/html'), isThere: response.ok };
}

/** What a page says in a few words: its status, else what it leads with. */
export function gistOf(page: ParentNode): string {
  const said =
    page.querySelector('main [role="status"], :scope > [role="status"]') ??
    page.querySelector('[role="status"]:not(#said)');
  return (said ?? page.querySelector('.lead'))?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}
