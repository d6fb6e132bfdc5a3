import { IsNotEmpty, MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { measureFormula } from '../actions/measure-formula.ts';
import { mustLoadAll } from '../actions/must-load.ts';
import type { CheckStep, Measurement } from '../domain/check.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { Observation } from '../domain/series.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { CheckStepType, LONGEST_FORMULA } from './check.ts';
import type { Context } from './context.ts';
import { ObservationType } from './observation.ts';
import { PeriodType } from './period.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';

@ArgsType()
class MeasureArgs {
  @Field(() => String, {
    description: `The measure: mean("omb/deficit-gdp", "FY1975", "FY2024"). At most ${LONGEST_FORMULA} characters.`,
  })
  @IsNotEmpty({ message: '"formula" is empty; write a measure such as at("fred/dgs10", "2025-01-13").' })
  @MaxLength(LONGEST_FORMULA, {
    message: `"formula" is longer than ${LONGEST_FORMULA} characters, the most that is read.`,
  })
  formula!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Use only what had been published by this day; the latest data when left out.',
  })
  asOf?: string | null;
}

@ObjectType('Measurement', { description: 'The value of a formula, with the steps to redo it by hand.' })
export class MeasurementType implements Omit<Measurement, 'observationIds'> {
  @Field(() => String, { description: 'What was computed.' })
  readonly formula!: string;
  @Field(() => DecimalScalar, { description: 'The value, in "unit".' })
  readonly value!: Decimal;
  @Field(() => String, { description: 'Unit of the value.' })
  readonly unit!: string;
  @Field(() => PeriodType, {
    nullable: true,
    description: 'The period that the formula asked for, as "first" does; null for a plain value.',
  })
  readonly period!: Period | null;
  @Field(() => Boolean, {
    description: 'False when a day of release was estimated, or only revised values are held, for the day asked.',
  })
  readonly asOfIsExact!: boolean;
  @Field(() => [CheckStepType], { description: 'Every intermediate value, in order.' })
  readonly steps!: readonly CheckStep[];
}

@Resolver(() => MeasurementType)
export class MeasurementResolver {
  @Query(() => MeasurementType, {
    description:
      'Computes a formula over the series. One that cannot be read or computed is an error that says where and why.',
  })
  measure(@Args(() => MeasureArgs) { formula, asOf }: MeasureArgs, @Ctx() context: Context): Promise<Measurement> {
    return measureFormula(formula, asOf ?? null, context);
  }

  @FieldResolver(() => [ObservationType], { description: 'The decisive observations, at most twenty.' })
  observations(@Root() measurement: Measurement, @Ctx() { loaders }: Context): MaybePromise<Observation[]> {
    return mustLoadAll(loaders.record.Observation, measurement.observationIds);
  }
}
