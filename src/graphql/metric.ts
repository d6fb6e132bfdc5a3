import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { mustLoadAll } from '../actions/must-load.ts';
import type { Metric, MetricWords } from '../domain/metric.ts';
import type { Series } from '../domain/series.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { connectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { listBySlug } from './list.ts';
import { NodeType } from './node.ts';
import { ForwardArgs } from './page-args.ts';
import { nodeBySlug } from './read-ahead.ts';
import { SeriesType } from './series.ts';

@ObjectType('MetricWords', { description: 'How texts speak of a metric beside its name; "checkText" looks for them.' })
export class MetricWordsType implements MetricWords {
  @Field(() => [String], { description: 'What else it is called, in the singular; two metrics may share a name.' })
  readonly names!: readonly string[];
  @Field(() => [String], { description: 'Identifiers of data services, "DGS10", found only as written.' })
  readonly symbols!: readonly string[];
  @Field(() => [String], {
    description: 'What speaks of it without naming it; "…" stands for at most six words.',
  })
  readonly phrases!: readonly string[];
  @Field(() => [String], {
    description: 'Whose mention beside an ambiguous name makes this the metric that is meant.',
  })
  readonly speakers!: readonly string[];
}

@ObjectType('Metric', { implements: NodeType, description: 'What is measured, apart from who measures it.' })
export class MetricType extends NodeType implements Omit<Metric, 'seriesIds'> {
  readonly label!: 'Metric';
  @Field(() => String, { description: 'Short name in addresses.' })
  readonly slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => String, { description: 'Unit in which it is usually given.' })
  readonly unit!: string;
  @Field(() => String, {
    description: 'What counts and what does not: stock or flow, net or gross, fiscal or calendar year.',
  })
  readonly definition!: string;
  @Field(() => MetricWordsType, { description: 'How texts speak of it beside its name.' })
  readonly words!: MetricWords;
}

const { Connection, resolvers } = connectionOf('Metric', () => MetricType);

@Resolver(() => MetricType)
export class MetricResolver {
  @Query(() => MetricType, { nullable: true, description: 'One metric; null when no metric has that slug.' })
  metric(
    @Arg('slug', () => String, { description: 'Slug of the metric.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Metric | null> {
    return nodeBySlug('Metric', slug, context, info);
  }

  @Query(() => Connection, { description: 'All metrics, by slug.' })
  metrics(@Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: Context) {
    return listBySlug('Metric', args, context);
  }

  @FieldResolver(() => [SeriesType], { description: 'The series that measure it, the preferred one first.' })
  series(@Root() metric: Metric, @Ctx() { loaders }: Context): MaybePromise<Series[]> {
    return mustLoadAll(loaders.record.Series, metric.seriesIds);
  }
}

export const metricResolvers = [MetricResolver, ...resolvers] as const;
