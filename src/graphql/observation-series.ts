import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mustLoad } from '../actions/must-load.ts';
import type { Observation, Series } from '../domain/series.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import type { Context } from './context.ts';
import { ObservationType } from './observation.ts';
import { SeriesType } from './series.ts';

@Resolver(() => ObservationType)
export class ObservationSeries {
  @FieldResolver(() => SeriesType, { description: 'The series that it is a figure of; its unit is that of the value.' })
  series(@Root() { seriesId }: Observation, @Ctx() { loaders }: Context): MaybePromise<Series> {
    return mustLoad(loaders.record.Series, seriesId);
  }
}
