import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { mustLoad } from '../actions/must-load.ts';
import { type Found, type FoundNode, searchGraph } from '../actions/search-graph.ts';
import { suggestQuery } from '../actions/suggest-query.ts';
import { type Highlight, highlightsOf } from '../domain/search/highlights.ts';
import { MOST_QUERY_LENGTH, MOST_QUERY_WORDS, queryWords } from '../domain/search/query-words.ts';
import type { SearchableRecord } from '../domain/search/search-text.ts';
import { Searchable, type SearchableLabel } from '../domain/search/searchable.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { sha256 } from '../lib/sha256.ts';
import type { PageRequest } from '../store/store.ts';
import { AnyOf } from './any-of.ts';
import { PageInfo, pageInfoOf } from './connection.ts';
import type { Context } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { ForwardArgs, pageRequest } from './page-args.ts';
import { SearchResult } from './search-result.ts';

@ArgsType()
class SearchArgs extends ForwardArgs {
  @Field(() => String, {
    description: `What to look for, at most ${MOST_QUERY_LENGTH} characters and ${MOST_QUERY_WORDS} words, all of which must be there in some form: "yields" finds "yield", "1147" finds "$1,147 billion". Other signs mean nothing.`,
  })
  query!: string;

  @AnyOf()
  @Field(() => [Searchable], { nullable: true, description: 'Which kinds of node; all when left out.' })
  types?: SearchableLabel[] | null;
}

/** A page of a search as resolvers pass it on; records are read when asked for. */
interface PageOfSearch {
  readonly query: string;
  readonly list: string;
  readonly request: PageRequest;
  readonly found: Found;
}

interface EdgeOfSearch {
  readonly node: FoundNode;
  readonly cursor: string;
  readonly score: number;
  readonly words: readonly string[];
}

@ObjectType('Highlight', {
  description: 'Where a word of the query stands in a field of the node. Offsets are Unicode code points.',
})
class HighlightType implements Highlight {
  @Field(() => String, { description: 'Name of the field, as "statement" or "printed".' })
  readonly field!: string;
  @Field(() => Int, { description: 'Offset of the first character in the value of that field, from 0.' })
  readonly start!: number;
  @Field(() => Int, { description: 'Offset just after the last character.' })
  readonly end!: number;
}

@ObjectType('SearchEdge', { description: 'One result of a search.' })
class SearchEdge {
  @Field(() => String, { description: 'Opaque place of this result in its list, for "after".' })
  readonly cursor!: string;
  @Field(() => Float, {
    description: 'How well it answers the query: more is better; to be compared within one query only.',
  })
  readonly score!: number;
}

@ObjectType('SearchConnection', { description: 'A page of results, by the Relay specification; the best come first.' })
class SearchConnection {}

const load = ({ label, id }: FoundNode, { loaders }: Context): MaybePromise<SearchableRecord> =>
  mustLoad<SearchableRecord>(loaders.record[label] as { load(id: string): Promise<SearchableRecord | null> }, id);

/** Cursors are of one query: a score of another would start anywhere. */
const listOf = (words: readonly string[], types: readonly string[] | null): string =>
  `Search:${sha256(JSON.stringify([words, types && [...types].sort()])).slice(0, 12)}`;

@Resolver(() => SearchEdge)
class SearchEdgeResolver {
  @FieldResolver(() => SearchResult, { description: 'What was found.' })
  node(@Root() edge: EdgeOfSearch, @Ctx() context: Context): MaybePromise<SearchableRecord> {
    return load(edge.node, context);
  }

  @FieldResolver(() => [HighlightType], {
    description: 'Where the words of the query stand in the fields of the node, field by field; never empty.',
  })
  async highlights(@Root() { node, words }: EdgeOfSearch, @Ctx() context: Context): Promise<readonly Highlight[]> {
    return highlightsOf(await load(node, context), words);
  }
}

@Resolver(() => SearchConnection)
class SearchConnectionResolver {
  @Query(() => SearchConnection, {
    description:
      'What has all words of a query, best first: a hit in a name, a title, a printed figure or a slug made of words counts most.',
  })
  async search(
    @Args(() => SearchArgs) { query, types, ...args }: SearchArgs,
    @Ctx() { loaders }: Context,
  ): Promise<PageOfSearch> {
    const words = queryWords(query);
    const list = listOf(words, types ?? null);
    const request = pageRequest(list, args);
    const found = await searchGraph({ words, types: types ?? null, ...request }, loaders);
    return { query, list, request, found };
  }

  @FieldResolver(() => [SearchEdge], { description: 'The results of the page, each with its score and cursor.' })
  edges(@Root() { list, found }: PageOfSearch): readonly EdgeOfSearch[] {
    const { page, words } = found;
    return page.rows.map((node) => ({ node, words, score: node.score, cursor: encodeCursor(list, node.key) }));
  }

  @FieldResolver(() => [SearchResult], { description: 'The nodes of the page, without scores and cursors.' })
  nodes(@Root() { found }: PageOfSearch, @Ctx() context: Context): Promise<SearchableRecord[]> {
    return Promise.all(found.page.rows.map((row) => load(row, context)));
  }

  @FieldResolver(() => PageInfo, { description: 'Whether there is more, and the cursors to go on with.' })
  pageInfo(@Root() { list, request, found }: PageOfSearch): PageInfo {
    return pageInfoOf({ list, request, page: found.page });
  }

  @FieldResolver(() => Int, { description: 'How many results there are on all pages together.' })
  totalCount(@Root() { found }: PageOfSearch): number {
    return found.total;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'When the whole graph has nothing: the query with mistyped words put right, if that finds something. Else null.',
  })
  didYouMean(@Root() { query, found }: PageOfSearch, @Ctx() { loaders }: Context): Promise<string | null> {
    return suggestQuery(query, found.unknown, loaders);
  }
}

export const searchResolvers = [SearchEdgeResolver, SearchConnectionResolver] as const;
