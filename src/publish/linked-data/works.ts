import type {
  ArticleLeaf,
  DatasetLeaf,
  LegislationLeaf,
  NewsArticleLeaf,
  QuotationLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  SocialMediaPostingLeaf,
} from 'schema-dts';
import type { Locator } from '../../domain/claim.ts';
import type { SourceKind } from '../../domain/source.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { CitedSource, Named } from '../subjects/shared.ts';
import { dayInWords } from '../words.ts';
import { pageOf, thingOf, webAddress } from './addresses.ts';
import { given } from './given.ts';

/** The nearest that schema.org has. A press release is an article, for which it has no word of its own. */
export const WORK_TYPES = {
  DATASET: 'Dataset',
  PRESS_RELEASE: 'Article',
  REPORT: 'Report',
  PAPER: 'ScholarlyArticle',
  NEWS: 'NewsArticle',
  SOCIAL_POST: 'SocialMediaPosting',
  LAW: 'Legislation',
} as const satisfies { readonly [K in SourceKind]: string };

/** What a source can be. */
export type Work =
  | ArticleLeaf
  | DatasetLeaf
  | LegislationLeaf
  | NewsArticleLeaf
  | ReportLeaf
  | ScholarlyArticleLeaf
  | SocialMediaPostingLeaf;

/** A source as a work that is cited. Its publisher is given as an organisation, since a citation does not tell otherwise. */
export function citedWork(source: CitedSource, site: string): Work {
  const reference = { kind: 'source', slug: source.slug } as const;
  return {
    '@type': WORK_TYPES[source.kind],
    '@id': thingOf(reference, site),
    name: source.title,
    ...given('url', webAddress(source.url)),
    publisher: { '@type': 'Organization', name: source.publisher },
    ...given('datePublished', source.publishedOn),
    description: source.citation,
    mainEntityOfPage: pageOf(reference, site),
  };
}

/** What is known of an article; its text is not here, and where it stands on the web is not known. */
export interface ArticleInBrief {
  readonly slug: string;
  readonly title: string;
  readonly publishedOn: IsoDate | null;
  readonly publishedOnIsExact: boolean;
  readonly publisher: string | null;
  readonly sha256: string;
}

/** The day, only where it is known to be that one: schema.org has no word for "about". */
export const exactDay = ({
  publishedOn,
  publishedOnIsExact,
}: Pick<ArticleInBrief, 'publishedOn' | 'publishedOnIsExact'>): IsoDate | null =>
  publishedOnIsExact ? publishedOn : null;

/** The article that makes a claim, named by the hash of its text so that places in it can be found. */
export function articleWork(article: ArticleInBrief, site: string): ArticleLeaf {
  const reference = { kind: 'article', slug: article.slug } as const;
  return {
    '@type': 'Article',
    '@id': thingOf(reference, site),
    name: article.title,
    headline: article.title,
    description: `Published: ${dayInWords(article.publishedOn, article.publishedOnIsExact)}.`,
    ...given('datePublished', exactDay(article)),
    ...given('publisher', article.publisher && ({ '@type': 'Organization', name: article.publisher } as const)),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: article.sha256 },
    mainEntityOfPage: pageOf(reference, site),
  };
}

/**
 * The printed figure in the text of its article. schema.org has no word for a place in a text: it stands as a value named
 * by the selector of Web Annotation that it is, with its two ends, and as RFC 5147 writes it for plain text.
 */
export function quotationIn(printed: string, { section, paragraph, sentence, start, end }: Locator): QuotationLeaf {
  return {
    '@type': 'Quotation',
    text: printed,
    description: `${section === null ? '' : `Section “${section}”, `}paragraph ${paragraph}, sentence ${sentence}`,
    identifier: {
      '@type': 'PropertyValue',
      propertyID: 'http://www.w3.org/ns/oa#TextPositionSelector',
      name: 'Text position',
      value: `char=${start},${end}`,
      minValue: start,
      maxValue: end,
      unitText: 'Unicode code points from the start of the text, the last not included',
    },
  };
}

/** A series that is kept here, as what something rests on. */
export function seriesWork({ slug, name }: Named, description: string, site: string): DatasetLeaf {
  const reference = { kind: 'series', slug } as const;
  return {
    '@type': 'Dataset',
    '@id': thingOf(reference, site),
    name,
    description,
    url: pageOf(reference, site),
  };
}
