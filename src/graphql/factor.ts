import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { allOf } from '../actions/all-of.ts';
import { mustLoad } from '../actions/must-load.ts';
import type { Factor } from '../domain/factor.ts';
import type { Metric } from '../domain/metric.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import type { Context } from './context.ts';
import { MetricType } from './metric.ts';
import { NodeType } from './node.ts';
import { nodeBySlug } from './read-ahead.ts';

@ObjectType('Factor', { implements: NodeType, description: 'A variable of an argument, which causal links join.' })
export class FactorType extends NodeType implements Omit<Factor, 'metricId' | 'drivesIds' | 'drivenByIds'> {
  readonly label!: 'Factor';
  @Field(() => String, { description: 'Short name in addresses: "term-premium".' })
  readonly slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
}

@Resolver(() => FactorType)
export class FactorResolver {
  @Query(() => FactorType, { nullable: true, description: 'One factor; null when no factor has that slug.' })
  factor(
    @Arg('slug', () => String, { description: 'Slug of the factor: "term-premium".' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Factor | null> {
    return nodeBySlug('Factor', slug, context, info);
  }

  @Query(() => [FactorType], { description: 'All factors, by slug.' })
  factors(@Ctx() { loaders }: Context): Promise<Factor[]> {
    return allOf('Factor', loaders);
  }

  @FieldResolver(() => MetricType, { nullable: true, description: 'What measures it; null when nothing here does.' })
  metric(@Root() factor: Factor, @Ctx() { loaders }: Context): MaybePromise<Metric> | null {
    return factor.metricId === null ? null : mustLoad(loaders.record.Metric, factor.metricId);
  }
}
