import { IsOptional, ValidateNested } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Article } from '../domain/article.ts';
import { ClaimKind } from '../domain/claim.ts';
import type { Metric } from '../domain/metric.ts';
import { queryWords } from '../domain/search/query-words.ts';
import { Verdict } from '../domain/verdict.ts';
import { type ClaimFilter, ClaimOrder, type ClaimScope } from '../store/store.ts';
import { AnyOf } from './any-of.ts';
import { ArticleType } from './article.ts';
import { ClaimType } from './claim.ts';
import { connectionOf, type PageOf } from './connection.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { MetricType } from './metric.ts';
import { ForwardArgs, PageArgs, pageRequest } from './page-args.ts';
import { claimsAhead } from './read-ahead.ts';

publishEnum(ClaimOrder, 'ClaimOrder', 'The order of a list of claims.', {
  APPEARANCE: 'By article, then by place in its text.',
  SLUG: 'By slug.',
  VERDICT: 'By verdict, in the order of the enum, then by slug.',
});

@InputType('ClaimFilter', {
  description:
    'Which claims are wanted: every condition must hold, any of its values will do. Null is no condition; an empty list matches nothing.',
})
class ClaimFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that must all stand in the slug, the statement, the printed figure or how it is read, read as "search" reads them.',
  })
  text?: string | null;
  @AnyOf()
  @Field(() => [String], { nullable: true, description: 'Slugs of articles.' })
  article?: string[] | null;
  @AnyOf()
  @Field(() => [String], { nullable: true, description: 'Section labels, as in "Article.sections".' })
  section?: string[] | null;
  @AnyOf()
  @Field(() => [ClaimKind], { nullable: true, description: 'Kinds of claim.' })
  kind?: ClaimKind[] | null;
  @AnyOf()
  @Field(() => [Verdict], { nullable: true, description: 'Verdicts.' })
  verdict?: Verdict[] | null;
  @AnyOf()
  @Field(() => [String], { nullable: true, description: 'Slugs of metrics.' })
  metric?: string[] | null;
  @AnyOf()
  @Field(() => [String], { nullable: true, description: 'Slugs of primary sources.' })
  source?: string[] | null;
  @AnyOf()
  @Field(() => [String], { nullable: true, description: 'Slugs of those who assert the claim.' })
  assertedBy?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the claim can be measured.' })
  hasFormula?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its review and its check as published differ; false also finds claims without a review.',
  })
  disagrees?: boolean | null;
}

@ArgsType()
class ClaimsArgs extends PageArgs {
  @Field(() => ClaimFilterInput, { nullable: true, description: 'Which claims; all when left out.' })
  @IsOptional()
  @ValidateNested()
  filter?: ClaimFilterInput | null;
  @Field(() => ClaimOrder, { nullable: true, description: 'In which order; APPEARANCE when left out.' })
  orderBy?: ClaimOrder | null;
}

const { Connection, resolvers } = connectionOf('Claim', () => ClaimType);

/** Absent and null mean the same: no condition. */
function conditions(filter: ClaimFilterInput | null | undefined): ClaimFilter {
  const { text, ...others } = filter ?? {};
  const given = Object.entries(others).filter(([, value]) => value !== null && value !== undefined);
  return { ...Object.fromEntries(given), ...(typeof text === 'string' ? { text: queryWords(text) } : {}) };
}

async function claimsIn(
  scope: ClaimScope,
  args: ClaimsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<PageOf<'Claim'>> {
  const { loaders } = context;
  const order = args.orderBy ?? ClaimOrder.APPEARANCE;
  const filter = conditions(args.filter);
  const list = `Claim:${order}`;
  const request = pageRequest(list, args);
  await claimsAhead({ scope, filter, order, request }, context, info);
  return {
    label: 'Claim',
    list,
    request,
    page: await loaders.claimPage(scope, filter, order, request),
    count: () => loaders.claimCount(scope, filter),
  };
}

@Resolver()
export class ClaimsResolver {
  @Query(() => Connection, { description: 'Claims of all articles.' })
  claims(
    @Args(() => ClaimsArgs) args: ClaimsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<'Claim'>> {
    return claimsIn({ all: true }, args, context, info);
  }
}

@Resolver(() => ArticleType)
export class ArticleClaims {
  @FieldResolver(() => Connection, { description: 'The claims that it makes.' })
  claims(
    @Root() article: Article,
    @Args(() => ClaimsArgs) args: ClaimsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<'Claim'>> {
    return claimsIn({ articleId: article.id }, args, context, info);
  }
}

@Resolver(() => MetricType)
export class MetricClaims {
  @FieldResolver(() => Connection, { description: 'The claims about it.' })
  claims(
    @Root() metric: Metric,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<'Claim'>> {
    return claimsIn({ metricId: metric.id }, args, context, info);
  }
}

export const claimsResolvers = [ClaimsResolver, ArticleClaims, MetricClaims, ...resolvers] as const;
