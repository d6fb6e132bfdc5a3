import type { Seen, Source, SourceKind } from '../../domain/source.ts';
import type { Mapping } from './mapping.ts';
import { toOne } from './neighbours.ts';

type SourceRow = readonly [
  id: string,
  slug: string,
  title: string,
  url: string | null,
  publishedOn: string | null,
  retrievedOn: string | null,
  kind: SourceKind,
  seen: Seen,
  citation: string,
  publisher: readonly string[],
];

export const sourceMapping: Mapping<Source> = {
  properties: ({ slug, title, url, publishedOn, retrievedOn, kind, seen, citation }) => ({
    slug,
    title,
    url,
    publishedOn,
    retrievedOn,
    kind,
    seen,
    citation,
  }),
  relationships: ({ id, publisherId }) => toOne('Source PUBLISHED_BY Agent', id, publisherId),
  record(row) {
    const [id, slug, title, url, publishedOn, retrievedOn, kind, seen, citation, publisher] =
      row as unknown as SourceRow;
    return {
      label: 'Source',
      id,
      slug,
      title,
      publisherId: publisher[0] as string,
      url,
      publishedOn,
      retrievedOn,
      kind,
      seen,
      citation,
    };
  },
};
