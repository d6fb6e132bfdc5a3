import { type GraphQLResolveInfo, Kind } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';
import { WALKS_GIVEN } from '../actions/find-loops.ts';
import { LOOP_LENGTHS } from '../actions/known-loops.ts';
import { PATH_LENGTHS } from '../actions/trace-paths.ts';
import { Between } from './between.ts';

const FIRST = `The shortest so many, 1 to ${WALKS_GIVEN.most.toLocaleString('en')}. When left out, more than ${WALKS_GIVEN.usual} are an error that tells their number.`;

@ArgsType()
export class LoopLengthArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: LOOP_LENGTHS.usual,
    description: `Links that a loop may have: ${LOOP_LENGTHS.least} to ${LOOP_LENGTHS.most}.`,
  })
  @Between(LOOP_LENGTHS.least, LOOP_LENGTHS.most)
  maxLinks?: number | null;
}

@ArgsType()
export class LoopsArgs extends LoopLengthArgs {
  @Field(() => Int, { nullable: true, defaultValue: WALKS_GIVEN.usual, description: FIRST })
  @Between(1, WALKS_GIVEN.most)
  first?: number | null;
}

@ArgsType()
export class PathArgs {
  @Field(() => String, { description: 'Slug of the factor that the paths start from: "deficit".' })
  from!: string;
  @Field(() => String, {
    description: 'Slug of the factor that they lead to: "term-premium". The same as "from" gives its loops.',
  })
  to!: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: PATH_LENGTHS.usual,
    description: `Links that a path may have: ${PATH_LENGTHS.least} to ${PATH_LENGTHS.most}.`,
  })
  @Between(PATH_LENGTHS.least, PATH_LENGTHS.most)
  maxLinks?: number | null;
}

@ArgsType()
export class TraceArgs extends PathArgs {
  @Field(() => Int, { nullable: true, defaultValue: WALKS_GIVEN.usual, description: FIRST })
  @Between(1, WALKS_GIVEN.most)
  first?: number | null;
}

/** How many a caller asks for; null when "first" is not written, which its default would hide. */
export function askedFirst(
  first: number | null | undefined,
  { fieldNodes, variableValues }: GraphQLResolveInfo,
): number | null {
  const written = fieldNodes[0]?.arguments?.find(({ name }) => name.value === 'first')?.value;
  // A variable that is not sent leaves the argument out.
  const isLeftOut = written?.kind === Kind.VARIABLE && !Object.hasOwn(variableValues, written.name.value);
  return written === undefined || isLeftOut ? null : (first ?? null);
}
