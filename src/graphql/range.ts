import { Field, ObjectType } from 'type-graphql';
import type { Decimal } from '../domain/decimal.ts';
import type { Range } from '../domain/range.ts';
import { DecimalScalar } from './scalars.ts';

@ObjectType('Range', { description: 'A number with the ends that the cited figures admit.' })
export class RangeType implements Range {
  @Field(() => DecimalScalar, { description: 'At the cited values.' })
  readonly value!: Decimal;
  @Field(() => DecimalScalar, { description: 'The least that the cited ranges give.' })
  readonly low!: Decimal;
  @Field(() => DecimalScalar, { description: 'The greatest that the cited ranges give.' })
  readonly high!: Decimal;
  @Field(() => String, { description: 'Unit of all three, spelled out: "percent".' })
  readonly unit!: string;
}
