import { IsNotEmpty, MaxLength, type ValidationArguments } from 'class-validator';
import { Arg, Ctx, Field, FieldResolver, InputType, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { checkPrinted } from '../actions/check-printed.ts';
import { mustLoadAll } from '../actions/must-load.ts';
import type { Check, CheckStep, TrueWhen } from '../domain/check.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Observation } from '../domain/series.ts';
import { Verdict } from '../domain/verdict.ts';
import type { Context } from './context.ts';
import { ObservationType } from './observation.ts';
import { PeriodType } from './period.ts';
import { QuantityType } from './quantity.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';
import './verdict.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';

export const LONGEST_FORMULA = 1_000;
const LONGEST_FIGURE = 100;

@ObjectType('CheckStep', { description: 'One intermediate value of a computation.' })
export class CheckStepType implements CheckStep {
  @Field(() => String, { description: 'A sentence with the numbers in it, enough to redo the step by hand.' })
  readonly text!: string;
  @Field(() => DecimalScalar, { description: 'The value that the step gives.' })
  readonly value!: Decimal;
  @Field(() => String, { description: 'Unit of the value.' })
  readonly unit!: string;
}

@ObjectType('TrueWhen', { description: 'A period or vintage for which the printed figure holds by the same test.' })
export class TrueWhenType implements TrueWhen {
  @Field(() => PeriodType, { nullable: true, description: 'The period; null when only the vintage differs.' })
  readonly period!: Period | null;
  @Field(() => String, { nullable: true, description: 'The vintage; null when only the period differs.' })
  readonly vintage!: string | null;
  @Field(() => DecimalScalar, { description: 'What is measured there, in the unit of the stated quantity.' })
  readonly measured!: Decimal;
}

@ObjectType('Check', { description: 'A printed figure held against what a formula measures.' })
export class CheckType implements Omit<Check, 'observationIds'> {
  @Field(() => Verdict, { description: 'The outcome.' })
  readonly verdict!: Verdict;
  @Field(() => String, {
    description:
      'What was measured, as a formula; "$from" and "$to" stand for the period of the claim, which "measure" asks to be written out.',
  })
  readonly formula!: string;
  @Field(() => QuantityType, { description: 'The printed figure.' })
  readonly stated!: Quantity;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the data give, in "unit"; null when they give nothing, and "because" says why.',
  })
  readonly measured!: Decimal | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Measured less stated; null when nothing could be measured.',
  })
  readonly difference!: Decimal | null;
  @Field(() => String, { description: 'Unit of "measured" and "difference": that of the printed figure.' })
  readonly unit!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what had been published by this day was used; null for the latest data.',
  })
  readonly asOf!: string | null;
  @Field(() => Boolean, { description: 'False when a day of release was estimated, or only revised values are held.' })
  readonly asOfIsExact!: boolean;
  @Field(() => [CheckStepType], { description: 'Every intermediate value, in order.' })
  readonly steps!: readonly CheckStep[];
  @Field(() => [TrueWhenType], {
    description: 'Where the figure holds: the nearest for MISDATED, the last time for CONTRADICTED and NOT_CHECKABLE.',
  })
  readonly trueWhen!: readonly TrueWhen[];
  @Field(() => String, { description: 'The verdict as one sentence with the numbers in it.' })
  readonly because!: string;
}

const tooLong = ({ property, value, constraints }: ValidationArguments): string =>
  `"${property}" has ${value?.length} characters; at most ${constraints[0]} are read.`;
const isEmpty = ({ property }: ValidationArguments): string => `"${property}" is empty; it must say what to check.`;

@InputType({ description: 'A printed figure and how to measure it.' })
class CheckInput {
  @Field(() => String, {
    description: `The measure: at("fred/dgs10", "2025-01-13"). At most ${LONGEST_FORMULA} characters.`,
  })
  @IsNotEmpty({ message: isEmpty })
  @MaxLength(LONGEST_FORMULA, { message: tooLong })
  formula!: string;
  @Field(() => String, {
    description: `The figure as an article would print it: "nearly 5%". At most ${LONGEST_FIGURE} characters.`,
  })
  @IsNotEmpty({ message: isEmpty })
  @MaxLength(LONGEST_FIGURE, { message: tooLong })
  printed!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Use only what had been published by this day; the latest data when left out.',
  })
  asOf?: string | null;
}

@Resolver(() => CheckType)
export class CheckResolver {
  @Query(() => CheckType, {
    description: 'Holds a printed figure against a measure. A formula or figure that cannot be read is an error.',
  })
  check(
    @Arg('input', () => CheckInput, { description: 'The figure and the measure.' }) input: CheckInput,
    @Ctx() context: Context,
  ) {
    return checkPrinted({ formula: input.formula, printed: input.printed, asOf: input.asOf ?? null }, context);
  }

  @FieldResolver(() => [ObservationType], { description: 'The decisive observations, at most twenty.' })
  observations(@Root() check: Check, @Ctx() { loaders }: Context): MaybePromise<Observation[]> {
    return mustLoadAll(loaders.record.Observation, check.observationIds);
  }
}
