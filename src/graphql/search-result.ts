import { createUnionType } from 'type-graphql';
import { Searchable } from '../domain/search/searchable.ts';
import { ArticleType } from './article.ts';
import { CausalLinkType } from './causal-link.ts';
import { ClaimType } from './claim.ts';
import { publishEnum } from './enum.ts';
import { FactorType } from './factor.ts';
import { LoopType } from './loop.ts';
import { MetricType } from './metric.ts';
import { SeriesType } from './series.ts';
import { SourceType } from './source.ts';

publishEnum(Searchable, 'SearchableType', 'The kinds of node that a search finds.', {
  ARTICLE: 'Articles, by title.',
  CLAIM: 'Claims, by printed figure, how it is read, and statement.',
  METRIC: 'Metrics, by name, unit and definition.',
  SERIES: 'Series, by name, official id, unit and caveat.',
  SOURCE: 'Sources, by title, citation and address.',
  FACTOR: 'Factors, by name.',
  CAUSAL_LINK: 'Causal links, by statement.',
  LOOP: 'Loops, by name.',
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Anything that a search finds.',
  types: () =>
    [ArticleType, ClaimType, MetricType, SeriesType, SourceType, FactorType, CausalLinkType, LoopType] as const,
});
