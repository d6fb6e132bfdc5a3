import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { claimInPlace } from '../actions/claim-in-place.ts';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { InPlace } from '../domain/in-place.ts';
import { ArticleType } from './article.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';

@ObjectType('InPlace', {
  description: 'A figure with the rest of its paragraph, as the attached copy of the article has it.',
})
class InPlaceType implements InPlace {
  @Field(() => String, { description: 'The paragraph up to the figure; may be empty.' })
  readonly before!: string;
  @Field(() => String, { description: 'The figure, the same as "printed".' })
  readonly figure!: string;
  @Field(() => String, { description: 'The paragraph from the figure on; may be empty.' })
  readonly after!: string;
}

@Resolver(() => ClaimType)
class ClaimInPlace {
  @FieldResolver(() => InPlaceType, {
    nullable: true,
    description:
      'Where it stands, in words of the article. Only where whoever runs this program has attached a copy of their own; else null.',
  })
  inPlace(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<InPlace | null> {
    return claimInPlace(claim, loaders);
  }
}

@Resolver(() => ArticleType)
class ArticleCopy {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The whole text, in which locators count code points. Only where whoever runs this program has attached a copy of their own; else null.',
  })
  async attachedText(@Root() article: Article, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.copies.load(article.sha256))?.join('') ?? null;
  }
}

export const inPlaceResolvers = [ClaimInPlace, ArticleCopy] as const;
