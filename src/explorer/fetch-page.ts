/** A page of this site as a document; a refusal is a page too. */
export async function fetchPage(url: string, options: RequestInit = {}): Promise<Document> {
  const response = await fetch(url, { ...options, headers: { accept: 'text/html', ...options.headers } });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** What a page says in a few words: its status, else what it leads with. */
export function gistOf(page: ParentNode): string {
  const said = page.querySelector('[role="status"]') ?? page.querySelector('.lead');
  return said?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}
