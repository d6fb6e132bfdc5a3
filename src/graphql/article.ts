import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { mustLoad } from '../actions/must-load.ts';
import type { Agent } from '../domain/agent.ts';
import type { Article } from '../domain/article.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { AgentType } from './agent.ts';
import { connectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { listBySlug } from './list.ts';
import { NodeType } from './node.ts';
import { PageArgs } from './page-args.ts';
import { nodeBySlug } from './read-ahead.ts';
import { DateScalar } from './scalars.ts';

@ObjectType('Article', {
  implements: NodeType,
  description:
    'An article whose claims are in the graph. Its text is not: "sha256" says which text the locators are in.',
})
export class ArticleType extends NodeType implements Omit<Article, 'publisherId'> {
  readonly label!: 'Article';
  @Field(() => String, { description: 'Short name in addresses: "everything-rally".' })
  readonly slug!: string;
  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of publication; null when it is not known at all.' })
  readonly publishedOn!: string | null;
  @Field(() => Boolean, { description: 'False when that day was inferred.' })
  readonly publishedOnIsExact!: boolean;
  @Field(() => String, { description: 'SHA-256 of its text in UTF-8, in lower-case hexadecimal.' })
  readonly sha256!: string;
  @Field(() => [String], { description: 'Labels of ours for its sections, in order.' })
  readonly sections!: readonly string[];
}

const { Connection, resolvers } = connectionOf('Article', () => ArticleType);

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, { nullable: true, description: 'One article; null when no article has that slug.' })
  article(
    @Arg('slug', () => String, { description: 'Slug of the article: "everything-rally".' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Article | null> {
    return nodeBySlug('Article', slug, context, info);
  }

  @Query(() => Connection, { description: 'All articles, by slug.' })
  articles(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return listBySlug('Article', args, context);
  }

  @FieldResolver(() => AgentType, { nullable: true, description: 'Who published it; null when that is not known.' })
  publisher(@Root() article: Article, @Ctx() { loaders }: Context): MaybePromise<Agent> | null {
    return article.publisherId === null ? null : mustLoad(loaders.record.Agent, article.publisherId);
  }
}

export const articleResolvers = [ArticleResolver, ...resolvers] as const;
