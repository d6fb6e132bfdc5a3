import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Article } from '../domain/article.ts';
import { Verdict } from '../domain/verdict.ts';
import { ArticleType } from './article.ts';
import type { Context } from './context.ts';
import './verdict.ts';

@ObjectType({ description: 'How many claims have one verdict.' })
class VerdictCount {
  @Field(() => Verdict, { description: 'The verdict.' })
  readonly verdict!: Verdict;
  @Field(() => Int, { description: 'How many claims have it.' })
  readonly count!: number;
}

@ObjectType({ description: 'The verdicts of an article at a glance.' })
class Scorecard {
  @Field(() => Int, { description: 'How many claims it makes.' })
  readonly total!: number;
  @Field(() => [VerdictCount], { description: 'Every verdict that a claim of it has, in the order of the enum.' })
  readonly byVerdict!: readonly VerdictCount[];
}

@Resolver(() => ArticleType)
export class ArticleScorecard {
  @FieldResolver(() => Scorecard, { description: 'Its claims counted by verdict.' })
  async scorecard(@Root() article: Article, @Ctx() { loaders }: Context): Promise<Scorecard> {
    const counts = await loaders.verdictCounts.load(article.id);
    const byVerdict = Object.values(Verdict).flatMap((verdict) => {
      const count = counts.get(verdict) ?? 0;
      return count === 0 ? [] : [{ verdict, count }];
    });
    return { total: byVerdict.reduce((sum, { count }) => sum + count, 0), byVerdict };
  }
}
