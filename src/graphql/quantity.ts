import { Field, ObjectType } from 'type-graphql';
import { Comparator } from '../domain/comparator.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Quantity } from '../domain/quantity.ts';
import { publishEnum } from './enum.ts';
import { DecimalScalar } from './scalars.ts';

publishEnum(Comparator, 'Comparator', 'What the wording round a figure asks of the measured value.', {
  EQUAL: 'The value itself: a bare figure, "just", "only".',
  ABOUT: 'Within ten percent: "about", "around", "roughly"; for "nearly" and "almost" only below.',
  LESS: 'Less than it: "under", "less than".',
  AT_MOST: 'No more than it: "up to"; of a year, "by".',
  MORE: 'More than it: "over", "more than".',
  AT_LEAST: 'No less than it: "at least", a figure followed by "+".',
  BETWEEN: 'Within a printed range, its ends included.',
  INCREASE: 'A rise without a figure.',
  DECREASE: 'A fall without a figure.',
});

@ObjectType('Quantity', { description: 'A figure as printed, with what the print admits.' })
export class QuantityType implements Quantity {
  @Field(() => String, { description: 'The figure exactly as printed: "$1,147 billion".' })
  readonly text!: string;
  @Field(() => DecimalScalar, {
    description: 'In the unit, scale applied: 1147000000000. The middle of a range; 0 for a bare direction.',
  })
  readonly value!: Decimal;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The least value that the print admits; null is unbounded.',
  })
  readonly low!: Decimal | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The greatest value that the print admits; null is unbounded.',
  })
  readonly high!: Decimal | null;
  @Field(() => String, {
    description: 'Spelled out, never scaled: "USD", "percent", "percentage points", "basis points", "USD per month".',
  })
  readonly unit!: string;
  @Field(() => Comparator, { description: 'What the wording asks of the measured value.' })
  readonly comparator!: Comparator;
  @Field(() => DecimalScalar, {
    description: 'Worth of the last printed digit: 100000000 for "$11.5 billion". A tenth of a number in words.',
  })
  readonly step!: Decimal;
  @Field(() => DecimalScalar, {
    description: 'Worth of the last digit that is not zero: 100000000000 for "$200 billion".',
  })
  readonly round!: Decimal;
}
