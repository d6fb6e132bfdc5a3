import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { mustLoad } from '../actions/must-load.ts';
import { MOST_OBSERVATIONS, observationsOf } from '../actions/observations-of.ts';
import { Frequency } from '../domain/frequency.ts';
import type { Observation, Series } from '../domain/series.ts';
import { SeriesNature } from '../domain/series-nature.ts';
import type { Source } from '../domain/source.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { Between } from './between.ts';
import { connectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { listBySlug } from './list.ts';
import { NodeType } from './node.ts';
import { ObservationType } from './observation.ts';
import { ForwardArgs } from './page-args.ts';
import { nodeBySlug } from './read-ahead.ts';
import { DateScalar } from './scalars.ts';
import { SourceType } from './source.ts';

publishEnum(SeriesNature, 'SeriesNature', 'What kind of figure a series is made of. Only flows have a sum.', {
  FLOW: 'An amount over the period: outlays, a deficit, borrowing, GDP of a fiscal year.',
  STOCK: 'An amount at a moment, the end of the period or its day: debt, holdings, reserves, a cash balance.',
  ANNUAL_RATE: 'What a year would make at the pace of the period: GDP of a quarter as the national accounts print it.',
  RATIO: 'One thing held against another: percent of GDP, and yields, interest rates and premiums in percent.',
  PRICE: 'What one unit of a thing costs in another: yen per dollar.',
});

@ArgsType()
class ObservationArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only periods that start on this day or later.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only periods that end on this day or earlier.' })
  to?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Only this vintage. Left out, each period has one figure: the actual, else that of the newest vintage.',
  })
  vintage?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only what had been published by this day.' })
  asOf?: string | null;
  @Field(() => Int, { nullable: true, description: `The earliest so many: 1 to ${MOST_OBSERVATIONS}.` })
  @Between(1, MOST_OBSERVATIONS)
  first?: number | null;
}

@ObjectType('Series', { implements: NodeType, description: 'One published time series.' })
export class SeriesType
  extends NodeType
  implements Omit<Series, 'sourceId' | 'releaseRule' | 'firstReleaseHeld' | 'observationCount'>
{
  readonly label!: 'Series';
  @Field(() => String, { description: 'The provider, then its name for the series: "fred/dgs10".' })
  readonly slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'The identifier by its publisher; null when it has none.' })
  readonly officialId!: string | null;
  @Field(() => String, { description: 'Unit of the values, never scaled: "USD", "percent".' })
  readonly unit!: string;
  @Field(() => SeriesNature, { description: 'What kind of figure it is made of.' })
  readonly nature!: SeriesNature;
  @Field(() => Frequency, { description: 'The length of its periods.' })
  readonly frequency!: Frequency;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is seasonally adjusted; null when that is not known or has no meaning.',
  })
  readonly seasonallyAdjusted!: boolean | null;
  @Field(() => String, { description: 'Under what terms it may be used.' })
  readonly licence!: string;
  @Field(() => Boolean, { description: 'Whether it may be passed on.' })
  readonly redistributable!: boolean;
  @Field(() => String, {
    description:
      'How the figures were come by: from which copy, whether typed in, and how much of the publisher was seen.',
  })
  readonly retrieval!: string;
  @Field(() => [String], { description: 'What to know before leaning on the figures.' })
  readonly notes!: readonly string[];
  @Field(() => String, {
    nullable: true,
    description:
      'Where its figures differ in definition from those usually printed, said of the series: "leaves out Fannie Mae and Freddie Mac, …". A check that misses ends with it. Null when they do not differ.',
  })
  readonly caveat!: string | null;
  @Field(() => [String], {
    description: 'Editions of the same figures: "actual", then projections, oldest first. Empty for a series without.',
  })
  readonly vintages!: readonly string[];
}

const { Connection, resolvers } = connectionOf('Series', () => SeriesType);

@Resolver(() => SeriesType)
export class SeriesResolver {
  @Query(() => SeriesType, { nullable: true, description: 'One series; null when no series has that slug.' })
  series(
    @Arg('slug', () => String, { description: 'Slug of the series: "fred/dgs10".' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Series | null> {
    return nodeBySlug('Series', slug, context, info);
  }

  @Query(() => Connection, { description: 'All series, by slug.' })
  allSeries(@Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: Context) {
    return listBySlug('Series', args, context);
  }

  @FieldResolver(() => SourceType, { description: 'Where it is published.' })
  source(@Root() series: Series, @Ctx() { loaders }: Context): MaybePromise<Source> {
    return mustLoad(loaders.record.Source, series.sourceId);
  }

  @FieldResolver(() => [ObservationType], {
    description: `Its figures by period, one a period. At most ${MOST_OBSERVATIONS} at once: beyond, an error and never a cut.`,
  })
  async observations(
    @Root() series: Series,
    @Args(() => ObservationArgs) { from = null, to = null, vintage = null, asOf = null, first = null }: ObservationArgs,
    @Ctx() { loaders, answered }: Context,
  ): Promise<readonly Observation[]> {
    const all = await loaders.observations.load(series.id);
    return observationsOf(series, all, { from, to, vintage, asOf, first }, answered);
  }
}

export const seriesResolvers = [SeriesResolver, ...resolvers] as const;
