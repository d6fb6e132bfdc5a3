import { Field, ObjectType } from 'type-graphql';
import type { Decimal } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { Observation } from '../domain/series.ts';
import { NodeType } from './node.ts';
import { PeriodType } from './period.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';

@ObjectType('Observation', { implements: NodeType, description: 'One figure of a series.' })
export class ObservationType extends NodeType implements Omit<Observation, 'seriesId'> {
  readonly label!: 'Observation';
  @Field(() => PeriodType, { description: 'What it is the figure of.' })
  readonly period!: Period;
  @Field(() => DecimalScalar, { description: 'In the unit of its series.' })
  readonly value!: Decimal;
  @Field(() => String, {
    nullable: true,
    description: 'The edition that it is from; null in a series without vintages.',
  })
  readonly vintage!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it became public; null when not even an estimate can be given.',
  })
  readonly releasedOn!: string | null;
  @Field(() => Boolean, {
    description: 'Whether that day follows from the release rule of the series and was not looked up.',
  })
  readonly releasedOnIsEstimated!: boolean;
}
