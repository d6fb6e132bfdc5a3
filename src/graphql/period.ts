import { Field, ObjectType } from 'type-graphql';
import { Frequency } from '../domain/frequency.ts';
import type { Period } from '../domain/period.ts';
import { publishEnum } from './enum.ts';
import { DateScalar } from './scalars.ts';

publishEnum(Frequency, 'Frequency', 'How long periods are.', {
  DAY: 'A calendar day.',
  WEEK: 'A week, written as the day on which it ends.',
  MONTH: 'A calendar month.',
  QUARTER: 'A calendar quarter.',
  FISCAL_YEAR: 'A fiscal year of the United States, October to September: FY2025 ended on 30 September 2025.',
  YEAR: 'A calendar year.',
  MULTI_YEAR: 'A stretch of several years.',
});

@ObjectType('Period', { description: 'A stretch of whole days.' })
export class PeriodType implements Period {
  @Field(() => String, { description: 'As a person writes it: "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025".' })
  readonly text!: string;
  @Field(() => DateScalar, { description: 'The first day.' })
  readonly start!: string;
  @Field(() => DateScalar, { description: 'The last day, itself included.' })
  readonly end!: string;
  @Field(() => Frequency, { description: 'The length of one period of this kind.' })
  readonly frequency!: Frequency;
}
