/** A series as a formula names it: "fred/dgs10", or "cbo/deficit@2025-01" with its vintage pinned. */
export interface SeriesReference {
  readonly slug: string;
  readonly vintage: string | null;
}

/** Reads "slug" or "slug@vintage"; the vintage is what follows the first "@". */
export function parseSeriesReference(text: string): SeriesReference {
  const at = text.indexOf('@');
  return at < 0 ? { slug: text, vintage: null } : { slug: text.slice(0, at), vintage: text.slice(at + 1) };
}

export function printSeriesReference({ slug, vintage }: SeriesReference): string {
  return vintage === null ? slug : `${slug}@${vintage}`;
}
