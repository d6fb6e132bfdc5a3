import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { isStale } from '../actions/is-stale.ts';
import { mustLoad, mustLoadAll } from '../actions/must-load.ts';
import type { Agent } from '../domain/agent.ts';
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Review } from '../domain/review.ts';
import { Verdict } from '../domain/verdict.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { AgentType } from './agent.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { EvidenceType } from './evidence.ts';
import { NodeType } from './node.ts';
import { DateScalar } from './scalars.ts';

type Unpublished = 'claimId' | 'reviewerId' | 'evidenceIds' | 'saw';

@ObjectType('Review', {
  implements: NodeType,
  description:
    'The judgement of a person on a claim: that a right number paints a wrong picture, which no computation sees. It may be stricter than the check, never milder.',
})
export class ReviewType extends NodeType implements Omit<Review, Unpublished> {
  readonly label!: 'Review';
  @Field(() => String, { description: 'Short name: that of its claim, with "-review".' })
  readonly slug!: string;
  @Field(() => Verdict, { description: 'What the reviewer finds.' })
  readonly verdict!: Verdict;
  @Field(() => String, { description: 'The reasons, in one whole sentence.' })
  readonly because!: string;
  @Field(() => DateScalar, { description: 'The day of the review.' })
  readonly reviewedOn!: string;
}

@Resolver(() => ReviewType)
class ReviewResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the check as published has changed, in its verdict or figure, since the reviewer saw it.',
  })
  isStale(@Root() review: Review, @Ctx() { loaders }: Context): Promise<boolean> {
    return isStale(review, loaders);
  }

  @FieldResolver(() => AgentType, { description: 'Who judges.' })
  reviewer(@Root() review: Review, @Ctx() { loaders }: Context): MaybePromise<Agent> {
    return mustLoad(loaders.record.Agent, review.reviewerId);
  }

  @FieldResolver(() => ClaimType, { description: 'The claim that is judged.' })
  claim(@Root() review: Review, @Ctx() { loaders }: Context): MaybePromise<Claim> {
    return mustLoad(loaders.record.Claim, review.claimId);
  }

  @FieldResolver(() => [EvidenceType], { description: 'The evidence that the judgement rests on.' })
  evidence(@Root() review: Review, @Ctx() { loaders }: Context): MaybePromise<Evidence[]> {
    return mustLoadAll(loaders.record.Evidence, review.evidenceIds);
  }
}

@Resolver(() => ClaimType)
class ClaimReview {
  @FieldResolver(() => ReviewType, {
    nullable: true,
    description: 'What a person makes of it beside the check; null when nobody has reviewed it.',
  })
  review(@Root() claim: Claim, @Ctx() { loaders }: Context): MaybePromise<Review> | null {
    return claim.reviewId === null ? null : mustLoad(loaders.record.Review, claim.reviewId);
  }
}

export const reviewResolvers = [ReviewResolver, ClaimReview] as const;
