import { docsPage } from '../../publish/pages/site/docs-page.tsx';
import { embedDocsPage } from '../../publish/pages/site/embed-docs-page.tsx';
import { pageSnippets } from '../../publish/write-form.ts';
import { listFormulaFunctions } from '../list-formula-functions.ts';
import type { Exploring } from './exploring.ts';

/** How figures are checked, and the ways in for programs. */
export function exploreDocs({ site }: Exploring): string {
  return docsPage(listFormulaFunctions(), site);
}

/** How to put claims into other pages, with what to paste for one of them. */
export async function exploreEmbedDocs({ loaders, publications, site }: Exploring): Promise<string> {
  const request = { after: null, before: null, limit: 1, backwards: false };
  const [first] = (await loaders.claimPage({ all: true }, { verdict: ['MISDATED'] }, 'APPEARANCE', request)).rows;
  const claim = first === undefined ? null : await loaders.record.Claim.load(first.id);
  if (claim === null) return embedDocsPage(null, site);
  const publication = await publications.current('claim', claim.slug);
  const snippets = await pageSnippets(publication, { site, frozen: false, theme: 'light', view: 'main' });
  return embedDocsPage({ publication, snippets }, site);
}
