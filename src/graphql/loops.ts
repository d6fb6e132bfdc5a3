import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { countLoops, findLoops, loopsOfLink } from '../actions/find-loops.ts';
import { LOOP_LENGTHS } from '../actions/known-loops.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Loop } from '../domain/loop.ts';
import { CausalLinkType } from './causal-link.ts';
import type { Context } from './context.ts';
import { LoopType } from './loop.ts';
import { askedFirst, LoopLengthArgs, LoopsArgs } from './walk-args.ts';

@Resolver(() => LoopType)
class LoopsResolver {
  @Query(() => [LoopType], {
    description:
      'Every loop over the causal links, found and not listed by hand, shortest first; parallel links make loops of their own. "loopCount" tells how many there are.',
  })
  loops(
    @Args(() => LoopsArgs) { maxLinks, first }: LoopsArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Loop[]> {
    return findLoops(maxLinks ?? LOOP_LENGTHS.usual, askedFirst(first, info), loaders);
  }

  @Query(() => Int, { description: 'How many loops there are of at most so many links.' })
  loopCount(@Args(() => LoopLengthArgs) { maxLinks }: LoopLengthArgs, @Ctx() { loaders }: Context): Promise<number> {
    return countLoops(maxLinks ?? LOOP_LENGTHS.usual, loaders);
  }
}

@Resolver(() => CausalLinkType)
class CausalLinkLoops {
  @FieldResolver(() => [LoopType], {
    description: `The loops that it is a step of, shortest first: all of at most ${LOOP_LENGTHS.usual} links, and longer ones that have a name.`,
  })
  loops(@Root() link: CausalLink, @Ctx() { loaders }: Context): Promise<readonly Loop[]> {
    return loopsOfLink(link, loaders);
  }
}

export const loopsResolvers = [LoopsResolver, CausalLinkLoops] as const;
