import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { listFormulaFunctions } from '../actions/list-formula-functions.ts';
import type { FormulaFunction, FormulaParameter } from '../domain/formula-function.ts';

@ObjectType('FormulaParameter', { description: 'What a function of the formula language is given at one place.' })
class FormulaParameterType implements FormulaParameter {
  @Field(() => String, { description: 'As the signature calls it.' })
  readonly name!: string;
  @Field(() => String, { description: 'What to write there.' })
  readonly description!: string;
  @Field(() => Boolean, { description: 'Whether it may be left out.' })
  readonly isOptional!: boolean;
}

@ObjectType('FormulaFunction', {
  description: 'A function of the formula language; one that can be written in two ways is listed twice.',
})
class FormulaFunctionType implements FormulaFunction {
  @Field(() => String, { description: 'As formulas name it: "mean".' })
  readonly name!: string;
  @Field(() => String, {
    description: 'How it is written, what may be left out in brackets: "mean(series, [from], [to])".',
  })
  readonly signature!: string;
  @Field(() => String, { description: 'What it gives, in one sentence.' })
  readonly description!: string;
  @Field(() => String, { description: 'A formula that "measure" can compute on the data that come with the program.' })
  readonly example!: string;
  @Field(() => [FormulaParameterType], { description: 'What it is given, in order.' })
  readonly parameters!: readonly FormulaParameter[];
}

@Resolver()
export class FormulaFunctionResolver {
  @Query(() => [FormulaFunctionType], {
    description:
      'The functions that formulas are written with. Beside them there are + - * /, brackets, numbers, and series("…") for sums over several series.',
  })
  formulaFunctions(): readonly FormulaFunction[] {
    return listFormulaFunctions();
  }
}
