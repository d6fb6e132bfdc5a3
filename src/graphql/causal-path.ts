import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type CausalPath, countPaths, PATH_LENGTHS, tracePaths } from '../actions/trace-paths.ts';
import { weighLinks } from '../actions/weigh-links.ts';
import { signOfPath, signPath } from '../actions/weigh-path.ts';
import { type CausalLink, Polarity } from '../domain/causal-link.ts';
import { Standing } from '../domain/standing.ts';
import { CausalLinkType } from './causal-link.ts';
import type { Context } from './context.ts';
import { askedFirst, PathArgs, TraceArgs } from './walk-args.ts';

@ObjectType('CausalPath', {
  description: 'A way from one factor to another over causal links, which comes to no factor twice.',
})
class CausalPathType implements CausalPath {
  @Field(() => [CausalLinkType], { description: 'Its links, in the order of the walk.' })
  readonly links!: readonly CausalLink[];
}

@Resolver(() => CausalPathType)
class CausalPathResolver {
  @Query(() => [CausalPathType], {
    description:
      'Every simple path from one factor to another, shortest first; from a factor to itself, the loops through it. "pathCount" tells how many there are.',
  })
  trace(
    @Args(() => TraceArgs) { from, to, maxLinks, first }: TraceArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CausalPath[]> {
    return tracePaths({ from, to, maxLinks: maxLinks ?? PATH_LENGTHS.usual }, askedFirst(first, info), loaders);
  }

  @Query(() => Int, { description: 'How many simple paths there are from one factor to another.' })
  pathCount(@Args(() => PathArgs) { from, to, maxLinks }: PathArgs, @Ctx() { loaders }: Context): Promise<number> {
    return countPaths({ from, to, maxLinks: maxLinks ?? PATH_LENGTHS.usual }, loaders);
  }

  @FieldResolver(() => Polarity, { description: 'The product of the signs of its links; UNKNOWN when one of them is.' })
  polarity(@Root() path: CausalPath): Polarity {
    return signOfPath(path);
  }

  @FieldResolver(() => Boolean, { description: 'Whether any of its links takes time.' })
  async delayed(@Root() { links }: CausalPath, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await weighLinks(links, loaders)).delayed;
  }

  @FieldResolver(() => Standing, { description: 'That of its weakest link.' })
  async standing(@Root() { links }: CausalPath, @Ctx() { loaders }: Context): Promise<Standing> {
    return (await weighLinks(links, loaders)).standing;
  }

  @FieldResolver(() => String, { description: 'Which link is the weakest and why, in one sentence.' })
  async standingBecause(@Root() { links }: CausalPath, @Ctx() { loaders }: Context): Promise<string> {
    return (await weighLinks(links, loaders)).because;
  }

  @FieldResolver(() => CausalLinkType, { description: 'The link with the lowest standing; the first of several.' })
  async weakestLink(@Root() { links }: CausalPath, @Ctx() { loaders }: Context): Promise<CausalLink> {
    return (await weighLinks(links, loaders)).weakestLink;
  }

  @FieldResolver(() => String, {
    description: 'The path in the notation of causal loop diagrams: signs, "||" for a delay, its own sign at the end.',
  })
  signedText(@Root() path: CausalPath, @Ctx() { loaders }: Context): Promise<string> {
    return signPath(path, loaders);
  }
}

export const causalPathResolvers = [CausalPathResolver] as const;
