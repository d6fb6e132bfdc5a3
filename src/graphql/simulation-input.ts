import {
  ArrayMaxSize,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Decimal } from '../domain/decimal.ts';
import { Between } from './between.ts';
import { DecimalScalar } from './scalars.ts';

export const DEFAULT_YEARS = 10;
const MOST_YEARS = 30;
const MOST_SHOCKS = 20;
const LONGEST_NAME = 100;

const tooLong = ({ property, value, constraints }: ValidationArguments): string =>
  `"${property}" has ${value?.length} characters; at most ${constraints[0]} are read.`;
const isEmpty = ({ property }: ValidationArguments): string => `"${property}" is empty; leave it away or fill it in.`;
const tooMany = ({ property, value }: ValidationArguments): string =>
  `"${property}" has ${value?.length} shocks; give at most ${MOST_SHOCKS}.`;

@InputType('ShockInput', { description: 'A change of one factor against the baseline.' })
class ShockInput {
  @Field(() => String, {
    description:
      'Slug of the factor: "treasury-10y-yield". One that no cited strength or identity leads on from is an error that lists those that can be shocked.',
  })
  @IsNotEmpty({ message: isEmpty })
  @MaxLength(LONGEST_NAME, { message: tooLong })
  factor!: string;
  @Field(() => DecimalScalar, { description: 'How much it changes, in "unit": "1", "-100000000000".' })
  amount!: Decimal;
  @Field(() => String, {
    description:
      'Rates and growth: "percentage points" or "basis points", from the first year on. Dollars: "USD per year" for every year, "USD" for the first alone; of foreign official demand "USD" is a change of what is held, once. Purchases of the Federal Reserve: "times" the programs of 2008 to 2012.',
  })
  @IsNotEmpty({ message: isEmpty })
  @MaxLength(LONGEST_NAME, { message: tooLong })
  unit!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Fiscal year from which it holds; the first that is run when left out.',
  })
  @Between(1000, 9999)
  startYear?: number | null;
}

@InputType('SimulationInput', {
  description: 'What is to be run: a scenario of an article, shocks of your own, or both.',
})
export class SimulationInput {
  @Field(() => String, { nullable: true, description: 'Slug of a scenario: "everything-rally-slow-bleed".' })
  @IsOptional()
  @IsNotEmpty({ message: isEmpty })
  @MaxLength(LONGEST_NAME, { message: tooLong })
  scenario?: string | null;
  @Field(() => [ShockInput], { nullable: true, description: `At most ${MOST_SHOCKS}; they add up.` })
  @IsOptional()
  @ArrayMaxSize(MOST_SHOCKS, { message: tooMany })
  @ValidateNested({ each: true })
  shocks?: ShockInput[] | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_YEARS,
    description: `How many fiscal years, 1 to ${MOST_YEARS}. More than the baseline has is an error.`,
  })
  @Between(1, MOST_YEARS)
  years?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The vintage of CBO to start from, as in the vintages of "cbo/debt"; the newest when left out.',
  })
  @IsOptional()
  @IsNotEmpty({ message: isEmpty })
  @MaxLength(LONGEST_NAME, { message: tooLong })
  baseline?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether debt over GDP moves yields; false leaves that out, to see what it adds.',
  })
  feedback?: boolean | null;
}
