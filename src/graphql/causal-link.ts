import { IsOptional, ValidateNested } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { linksThatPass } from '../actions/links-that-pass.ts';
import { mustLoad, mustLoadAll } from '../actions/must-load.ts';
import { weighLink, weightOfLink } from '../actions/weigh-link.ts';
import { type CausalLink, Polarity, type Strength } from '../domain/causal-link.ts';
import type { Claim } from '../domain/claim.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Factor } from '../domain/factor.ts';
import type { Source } from '../domain/source.ts';
import { Standing } from '../domain/standing.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { AnyOf } from './any-of.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { EvidenceType } from './evidence.ts';
import { FactorType } from './factor.ts';
import { NodeType } from './node.ts';
import { nodeBySlug } from './read-ahead.ts';
import { DecimalScalar } from './scalars.ts';
import { SourceType } from './source.ts';

publishEnum(Polarity, 'Polarity', 'The sign of a causal link.', {
  POSITIVE: 'When the first rises, the second rises.',
  NEGATIVE: 'When the first rises, the second falls.',
  UNKNOWN: 'The sign is not known, or changes.',
});

publishEnum(
  Standing,
  'Standing',
  'How well a causal link is borne out by the evidence in the graph, best first. Where more of the claims offered as reasons fell than stand, that is evidence against it; that reasons stand is none for it.',
  {
    ESTABLISHED: 'True by definition.',
    SUPPORTED: 'Evidence for it, none against.',
    CONTESTED: 'Evidence for it and against it.',
    UNTESTED: 'No evidence either way.',
    UNSUPPORTED: 'Evidence against it, none for it.',
  },
);

@ObjectType('Strength', { description: 'A published size of an effect.' })
class StrengthType implements Omit<Strength, 'sourceId'> {
  @Field(() => DecimalScalar, { description: 'The central value.' })
  readonly value!: Decimal;
  @Field(() => DecimalScalar, { description: 'The lowest value that is cited.' })
  readonly low!: Decimal;
  @Field(() => DecimalScalar, { description: 'The highest value that is cited.' })
  readonly high!: Decimal;
  @Field(() => String, { description: 'Unit of the second factor for so much of the first.' })
  readonly unit!: string;
}

@Resolver(() => StrengthType)
export class StrengthResolver {
  @FieldResolver(() => SourceType, { description: 'Where it is published.' })
  source(@Root() strength: Strength, @Ctx() { loaders }: Context): MaybePromise<Source> {
    return mustLoad(loaders.record.Source, strength.sourceId);
  }
}

@ObjectType('CausalLink', { implements: NodeType, description: 'One cause and one effect, as the article says it.' })
export class CausalLinkType
  extends NodeType
  implements Pick<CausalLink, 'id' | 'label' | 'slug' | 'statement' | 'polarity' | 'delay' | 'strength'>
{
  readonly label!: 'CausalLink';
  @Field(() => String, { description: 'Short name in addresses.' })
  readonly slug!: string;
  @Field(() => String, { description: 'What is said to cause what, in words of ours.' })
  readonly statement!: string;
  @Field(() => Polarity, { description: 'Its sign, as the article has it.' })
  readonly polarity!: Polarity;
  @Field(() => String, {
    nullable: true,
    description: 'How long the effect takes, in words; null when it is not delayed.',
  })
  readonly delay!: string | null;
  @Field(() => StrengthType, { nullable: true, description: 'How strong it is; null when no cited number exists.' })
  readonly strength!: Strength | null;
}

@InputType('CausalLinkFilter', {
  description: 'Which links are wanted: every condition must hold, any of its values will do.',
})
class CausalLinkFilterInput {
  @Field(() => [String], { nullable: true, description: 'Slugs of factors that the link starts from.' })
  @AnyOf()
  from?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Slugs of factors that the link leads to.' })
  @AnyOf()
  to?: string[] | null;
  @Field(() => [Polarity], { nullable: true, description: 'Signs.' })
  @AnyOf()
  polarity?: Polarity[] | null;
  @Field(() => [Standing], { nullable: true, description: 'Standings.' })
  @AnyOf()
  standing?: Standing[] | null;
}

@ArgsType()
class CausalLinksArgs {
  @Field(() => CausalLinkFilterInput, { nullable: true, description: 'Which links; all when left out.' })
  @IsOptional()
  @ValidateNested()
  filter?: CausalLinkFilterInput | null;
}

@Resolver(() => CausalLinkType)
export class CausalLinkResolver {
  @Query(() => CausalLinkType, { nullable: true, description: 'One causal link; null when no link has that slug.' })
  causalLink(
    @Arg('slug', () => String, { description: 'Slug of the link.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CausalLink | null> {
    return nodeBySlug('CausalLink', slug, context, info);
  }

  @Query(() => [CausalLinkType], { description: 'All causal links that pass the filter, by slug.' })
  causalLinks(
    @Args(() => CausalLinksArgs) { filter }: CausalLinksArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CausalLink[]> {
    return linksThatPass(filter ?? {}, loaders);
  }

  @FieldResolver(() => FactorType, { description: 'The cause.' })
  from(@Root() link: CausalLink, @Ctx() { loaders }: Context): MaybePromise<Factor> {
    return mustLoad(loaders.record.Factor, link.fromId);
  }

  @FieldResolver(() => FactorType, { description: 'The effect.' })
  to(@Root() link: CausalLink, @Ctx() { loaders }: Context): MaybePromise<Factor> {
    return mustLoad(loaders.record.Factor, link.toId);
  }

  @FieldResolver(() => [ClaimType], { description: 'The claims that are offered as reasons for it.' })
  claims(@Root() link: CausalLink, @Ctx() { loaders }: Context): MaybePromise<Claim[]> {
    return mustLoadAll(loaders.record.Claim, link.claimIds);
  }

  @FieldResolver(() => [EvidenceType], { description: 'What sources say for and against it.' })
  evidence(@Root() link: CausalLink, @Ctx() { loaders }: Context): MaybePromise<Evidence[]> {
    return mustLoadAll(loaders.record.Evidence, link.evidenceIds);
  }

  @FieldResolver(() => Standing, {
    description: 'How well it is borne out, computed from its evidence and the verdicts of its reasons.',
  })
  standing(@Root() link: CausalLink, @Ctx() { loaders }: Context): Promise<Standing> {
    return weighLink(link, loaders);
  }

  @FieldResolver(() => String, {
    description: 'Why, in one sentence: findings for and against it, and how many of its reasons stand and fell.',
  })
  async standingBecause(@Root() link: CausalLink, @Ctx() { loaders }: Context): Promise<string> {
    return (await weightOfLink(link, loaders)).because;
  }
}

@Resolver(() => ClaimType)
export class ClaimCausalLinks {
  @FieldResolver(() => [CausalLinkType], { description: 'The causal links that it is offered as a reason for.' })
  causalLinks(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<CausalLink[]> {
    return mustLoadAll(loaders.record.CausalLink, claim.causalLinkIds);
  }
}

@Resolver(() => FactorType)
export class FactorLinks {
  @FieldResolver(() => [CausalLinkType], { description: 'The links that start from it.' })
  drives(@Root() factor: Factor, @Ctx() { loaders }: Context): MaybePromise<CausalLink[]> {
    return mustLoadAll(loaders.record.CausalLink, factor.drivesIds);
  }

  @FieldResolver(() => [CausalLinkType], { description: 'The links that lead to it.' })
  drivenBy(@Root() factor: Factor, @Ctx() { loaders }: Context): MaybePromise<CausalLink[]> {
    return mustLoadAll(loaders.record.CausalLink, factor.drivenByIds);
  }
}

export const causalLinkResolvers = [CausalLinkResolver, StrengthResolver, ClaimCausalLinks, FactorLinks] as const;
