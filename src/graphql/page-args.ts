import { IsOptional, MaxLength, type ValidationArguments } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { Problem } from '../domain/problem.ts';
import type { PageRequest } from '../store/store.ts';
import { Between } from './between.ts';
import { decodeCursor } from './cursor.ts';
import { DEFAULT_ROWS, MOST_ROWS } from './page-size.ts';

const tooLong = ({ property }: ValidationArguments): string =>
  `"${property}" is longer than any cursor of this graph; take it from "endCursor" or "startCursor".`;

/** Forward paging. */
@ArgsType()
export class ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many, from the front: 1 to ${MOST_ROWS}, ${DEFAULT_ROWS} when left out.`,
  })
  @Between(1, MOST_ROWS)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row to start after, from "endCursor".' })
  @IsOptional()
  @MaxLength(1_000, { message: tooLong })
  after?: string | null;
}

/** Paging both ways. */
@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many, from the back: 1 to ${MOST_ROWS}. Not together with "first".`,
  })
  @Between(1, MOST_ROWS)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row to end before, from "startCursor".' })
  @IsOptional()
  @MaxLength(1_000, { message: tooLong })
  before?: string | null;
}

/** What the store is asked for; absent and null mean the same. */
export function pageRequest(list: string, args: PageArgs): PageRequest {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') throw new Problem('PAGE_BOTH_WAYS');
  return {
    after: args.after ? decodeCursor(list, args.after) : null,
    before: args.before ? decodeCursor(list, args.before) : null,
    limit: last ?? first ?? DEFAULT_ROWS,
    backwards: typeof last === 'number',
  };
}
