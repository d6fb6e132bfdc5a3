import { fault } from './fault.ts';
import type { ParsedArticle } from './parsed-seed.ts';
import { wholeFile, within } from './place.ts';

/** Refuses a claim that is the same as itself, and one whose twin does not say so too. */
export function checkSameClaims(articles: readonly ParsedArticle[]): void {
  const files = articles.flatMap(({ claims }) => claims ?? []);
  const twins = new Map(files.flatMap(({ content }) => content.claims.map(({ slug, sameAs = [] }) => [slug, sameAs])));
  for (const { file, content } of files) {
    for (const [index, { slug, sameAs = [] }] of content.claims.entries()) {
      for (const [at, twin] of sameAs.entries()) {
        const place = within(wholeFile(file), 'claims', index, 'sameAs', at);
        if (twin === slug)
          throw fault(place, `The claim "${slug}" is said to be the same as itself.`, 'Leave it away.');
        if (twins.get(twin)?.includes(slug)) continue;
        throw fault(
          place,
          `"${slug}" is the same as "${twin}", and "${twin}" does not say so.`,
          `Add "${slug}" to the "sameAs" of "${twin}".`,
        );
      }
    }
  }
}
