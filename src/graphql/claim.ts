import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { claimPrintsFigure } from '../actions/claim-prints-figure.ts';
import { mustLoad, mustLoadAll } from '../actions/must-load.ts';
import type { Agent } from '../domain/agent.ts';
import type { Article } from '../domain/article.ts';
import { type Claim, ClaimKind, type Locator } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Metric } from '../domain/metric.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Source } from '../domain/source.ts';
import { Verdict } from '../domain/verdict.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { AgentType } from './agent.ts';
import { ArticleType } from './article.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { EvidenceType } from './evidence.ts';
import { MetricType } from './metric.ts';
import { NodeType } from './node.ts';
import { PeriodType } from './period.ts';
import { QuantityType } from './quantity.ts';
import { nodeBySlug } from './read-ahead.ts';
import { SourceType } from './source.ts';

publishEnum(ClaimKind, 'ClaimKind', 'What kind of statement a claim is, which decides how it is judged.', {
  HISTORICAL_FACT: 'Something that has happened or been measured.',
  OFFICIAL_PROJECTION: 'A projection by an official body, judged on what that body had published.',
  FORECAST: 'A forecast by a firm, institute or person, judged on what they had published.',
  ESTIMATE: 'An estimate, as of a study.',
  ARITHMETIC: 'Computed from other claims, and recomputed from measured inputs.',
  DEFINITION: 'What a word means, held against the reference that defines it.',
  SCENARIO: 'What might be: never checkable, though its levels can be looked up.',
});

@ObjectType('Locator', {
  description: 'Where a figure stands in the text with that hash. Offsets are Unicode code points.',
})
class LocatorType implements Locator {
  @Field(() => String, { description: 'SHA-256 of the text in UTF-8, in lower-case hexadecimal.' })
  readonly sha256!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Label of ours for the heading above; null where there is none.',
  })
  readonly section!: string | null;
  @Field(() => Int, {
    description: 'Counts from 1: the non-empty lines after the title that are not headings; 0 is the title.',
  })
  readonly paragraph!: number;
  @Field(() => Int, { description: 'Counts from 1 within its paragraph.' })
  readonly sentence!: number;
  @Field(() => Int, { description: 'Offset of the first character, from 0.' })
  readonly start!: number;
  @Field(() => Int, { description: 'Offset just after the last character.' })
  readonly end!: number;
}

type Neighbours =
  | 'periodAnchor'
  | 'outcomeFormula'
  | 'disagrees'
  | 'reviewId'
  | 'articleId'
  | 'metricId'
  | 'assertedById'
  | 'sourceId'
  | `${string}Ids`;

@ObjectType('Claim', { implements: NodeType, description: 'One checkable statement that an article makes.' })
export class ClaimType extends NodeType implements Omit<Claim, Neighbours> {
  readonly label!: 'Claim';
  @Field(() => String, { description: 'Short name in addresses: "everything-rally-c003".' })
  readonly slug!: string;
  @Field(() => String, { description: 'What is claimed, in words of ours and never those of the article.' })
  readonly statement!: string;
  @Field(() => String, {
    description: 'The figure exactly as printed; of a figure in words, the few words that carry it.',
  })
  readonly printed!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'How the print is read, where it leaves a part of the figure unsaid: "more than half" for "primarily". Null where it says all.',
  })
  readonly reads!: string | null;
  @Field(() => ClaimKind, { description: 'What kind of statement it is.' })
  readonly kind!: ClaimKind;
  @Field(() => QuantityType, {
    nullable: true,
    description: 'The printed figure as a quantity; null for a statement without one.',
  })
  readonly quantity!: Quantity | null;
  @Field(() => PeriodType, {
    nullable: true,
    description: 'What it is about in time; null when no period is stated or implied.',
  })
  readonly period!: Period | null;
  @Field(() => LocatorType, { description: 'Where it stands in the article.' })
  readonly locator!: Locator;
  @Field(() => String, {
    nullable: true,
    description:
      'How the figure is measured, as a formula in which "$from" and "$to" stand for the period of the claim; null when neither data nor a document can.',
  })
  readonly formula!: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no formula; set exactly when there is none.' })
  readonly notCheckedBecause!: string | null;
  @Field(() => Verdict, {
    description:
      'The verdict of its review, else that of the check as published; without a formula what its kind allows.',
  })
  readonly verdict!: Verdict;
}

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimType, { nullable: true, description: 'One claim; null when no claim has that slug.' })
  claim(
    @Arg('slug', () => String, { description: 'Slug of the claim: "everything-rally-c003".' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Claim | null> {
    return nodeBySlug('Claim', slug, context, info);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether its figure stands in the print, as in "nearly double"; false where only a reading makes it one, as "largely", and where it has none.',
  })
  printsFigure(@Root() claim: Claim): boolean {
    return claimPrintsFigure(claim);
  }

  @FieldResolver(() => ArticleType, { description: 'The article that makes it.' })
  article(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Article> {
    return mustLoad(loaders.record.Article, claim.articleId);
  }

  @FieldResolver(() => MetricType, {
    nullable: true,
    description: 'What it is about; null when it is about no measure.',
  })
  metric(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Metric> | null {
    return claim.metricId === null ? null : mustLoad(loaders.record.Metric, claim.metricId);
  }

  @FieldResolver(() => AgentType, { description: 'Whose statement it is: the author, or whoever the article quotes.' })
  assertedBy(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Agent> {
    return mustLoad(loaders.record.Agent, claim.assertedById);
  }

  @FieldResolver(() => SourceType, {
    nullable: true,
    description: 'The primary source of the figure; null when none is known.',
  })
  source(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Source> | null {
    return claim.sourceId === null ? null : mustLoad(loaders.record.Source, claim.sourceId);
  }

  @FieldResolver(() => [EvidenceType], { description: 'What sources say that bears on it.' })
  evidence(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Evidence[]> {
    return mustLoadAll(loaders.record.Evidence, claim.evidenceIds);
  }

  @FieldResolver(() => [ClaimType], { description: 'The claims that it is computed from.' })
  derivesFrom(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Claim[]> {
    return mustLoadAll(loaders.record.Claim, claim.derivesFromIds);
  }

  @FieldResolver(() => [ClaimType], { description: 'The claims that are computed from it.' })
  derivedClaims(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Claim[]> {
    return mustLoadAll(loaders.record.Claim, claim.derivedClaimIds);
  }

  @FieldResolver(() => [ClaimType], { description: 'The same figure where it is stated elsewhere.' })
  sameAs(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Claim[]> {
    return mustLoadAll(loaders.record.Claim, claim.sameAsIds);
  }
}
