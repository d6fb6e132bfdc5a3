import jsonld from 'jsonld';
import { SCHEMA_CONTEXT } from './test-server.ts';

const WHOLE = JSON.parse(SCHEMA_CONTEXT) as { '@context': Record<string, unknown> };

/** The shipped context without its rule for words that it does not list, so that such a word is found. */
const LISTED = {
  '@context': Object.fromEntries(Object.entries(WHOLE['@context']).filter(([key]) => key !== '@vocab')),
};

/** Knows one address and refuses all others. */
const loaderOf = (context: object) => async (url: string) => {
  if (url !== 'https://schema.org')
    throw new Error(`"${url}" was asked for, though nothing but the shipped context is there.`);
  return { documentUrl: url, document: context as jsonld.NodeObject };
};

const OPTIONS = { safe: true } as const;

/** A document of ours in full, by the shipped context alone. Fails where anything of it would be lost. */
export const expanded = (document: object): Promise<unknown> =>
  jsonld.expand(
    document as jsonld.JsonLdDocument,
    { ...OPTIONS, documentLoader: loaderOf(WHOLE) } as jsonld.Options.Expand,
  );

/** The same where only words that the context lists are known. */
export const expandedByList = (document: object): Promise<unknown> =>
  jsonld.expand(
    document as jsonld.JsonLdDocument,
    { ...OPTIONS, documentLoader: loaderOf(LISTED) } as jsonld.Options.Expand,
  );

/** A document of ours as N-Quads. */
export const asNQuads = async (document: object): Promise<string> =>
  (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      ...OPTIONS,
      format: 'application/n-quads',
      documentLoader: loaderOf(WHOLE),
    } as jsonld.Options.ToRdf,
  )) as unknown as string;

/** Names in an expanded document that are no whole addresses, which the library lets pass where a field names them. */
export function relativeIn(whole: unknown): readonly string[] {
  if (Array.isArray(whole)) return whole.flatMap(relativeIn);
  if (typeof whole !== 'object' || whole === null) return [];
  return Object.entries(whole).flatMap(([key, inner]) => {
    if (key !== '@id' && key !== '@type') return relativeIn(inner);
    return [inner].flat().filter((iri) => !URL.canParse(String(iri)));
  });
}
