import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Scorecard as ScorecardOf, scorecardOf } from '../actions/scorecard-of.ts';
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
class Scorecard implements ScorecardOf {
  @Field(() => Int, { description: 'How many claims it makes.' })
  readonly total!: number;
  @Field(() => [VerdictCount], { description: 'Every verdict that a claim of it has, in the order of the enum.' })
  readonly byVerdict!: readonly VerdictCount[];
}

@Resolver(() => ArticleType)
export class ArticleScorecard {
  @FieldResolver(() => Scorecard, { description: 'Its claims counted by verdict.' })
  scorecard(@Root() article: Article, @Ctx() { loaders }: Context): Promise<ScorecardOf> {
    return scorecardOf(article, loaders);
  }
}
