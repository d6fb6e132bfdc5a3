import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Float, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { mustLoadAll } from '../actions/must-load.ts';
import { signLoop } from '../actions/sign-loop.ts';
import { weighLoop } from '../actions/weigh-loop.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Loop } from '../domain/loop.ts';
import { LoopPolarity } from '../domain/loop-polarity.ts';
import { Standing } from '../domain/standing.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { CausalLinkType } from './causal-link.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { NodeType } from './node.ts';
import { nodeBySlug } from './read-ahead.ts';

publishEnum(LoopPolarity, 'LoopPolarity', 'Whether a push round a loop comes back in the same direction.', {
  REINFORCING: 'It does: an even number of its links are negative.',
  BALANCING: 'It comes back reversed: an odd number of its links are negative.',
  INDETERMINATE: 'The sign of a link is not known.',
});

@ObjectType('Loop', { implements: NodeType, description: 'A closed walk over causal links.' })
export class LoopType extends NodeType implements Omit<Loop, 'linkIds'> {
  readonly label!: 'Loop';
  @Field(() => String, { description: 'Short name in addresses: "doom-loop".' })
  readonly slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
}

@Resolver(() => LoopType)
export class LoopResolver {
  @Query(() => LoopType, {
    nullable: true,
    description: 'One loop; null when no loop has that slug. "doom-loop" is the main one of the article.',
  })
  loop(
    @Arg('slug', () => String, {
      description: 'Slug of the loop: "doom-loop", or its factors in a row, "deficit--debt--fiscal-response".',
    })
    slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Loop | null> {
    return nodeBySlug('Loop', slug, context, info);
  }

  @FieldResolver(() => [CausalLinkType], { description: 'Its links, in the order of the walk.' })
  links(@Root() loop: Loop, @Ctx() { loaders }: Context): MaybePromise<CausalLink[]> {
    return mustLoadAll(loaders.record.CausalLink, loop.linkIds);
  }

  @FieldResolver(() => LoopPolarity, { description: 'Whether a push comes back in the same direction.' })
  async polarity(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<LoopPolarity> {
    return (await weighLoop(loop, loaders)).polarity;
  }

  @FieldResolver(() => Boolean, { description: 'Whether any of its links takes time.' })
  async delayed(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await weighLoop(loop, loaders)).delayed;
  }

  @FieldResolver(() => CausalLinkType, { description: 'The link with the lowest standing; the first of several.' })
  async weakestLink(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<CausalLink> {
    return (await weighLoop(loop, loaders)).weakestLink;
  }

  @FieldResolver(() => Float, { description: 'Share of its links that are ESTABLISHED or SUPPORTED, from 0 to 1.' })
  async verifiedShare(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<number> {
    return (await weighLoop(loop, loaders)).verifiedShare;
  }

  @FieldResolver(() => Standing, { description: 'That of its weakest link.' })
  async standing(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<Standing> {
    return (await weighLoop(loop, loaders)).standing;
  }

  @FieldResolver(() => String, { description: 'Which link is the weakest and why, in one sentence.' })
  async standingBecause(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<string> {
    return (await weighLoop(loop, loaders)).because;
  }

  @FieldResolver(() => String, {
    description:
      'The loop in the notation of causal loop diagrams: signs, "||" for a delay, and R for reinforcing, B for balancing or ? for indeterminate, numbered by length and slug: (R1), (B2).',
  })
  signedText(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<string> {
    return signLoop(loop, loaders);
  }
}
