import type { Article } from '../../domain/article.ts';
import type { Mapping } from './mapping.ts';
import { toOne } from './neighbours.ts';

type ArticleRow = readonly [
  id: string,
  slug: string,
  title: string,
  publishedOn: string | null,
  publishedOnIsExact: boolean,
  sha256: string,
  sections: readonly string[],
  publisher: readonly string[],
];

export const articleMapping: Mapping<Article> = {
  properties: ({ slug, title, publishedOn, publishedOnIsExact, sha256, sections }) => ({
    slug,
    title,
    publishedOn,
    publishedOnIsExact,
    sha256,
    sections,
  }),
  relationships: ({ id, publisherId }) => toOne('Article PUBLISHED_BY Agent', id, publisherId),
  record(row) {
    const [id, slug, title, publishedOn, publishedOnIsExact, sha256, sections, publisher] =
      row as unknown as ArticleRow;
    return {
      label: 'Article',
      id,
      slug,
      title,
      publishedOn,
      publishedOnIsExact,
      publisherId: publisher[0] ?? null,
      sha256,
      sections,
    };
  },
};
