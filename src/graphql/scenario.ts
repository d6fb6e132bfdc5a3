import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { allOf } from '../actions/all-of.ts';
import { mustLoad, mustLoadAll } from '../actions/must-load.ts';
import type { Claim } from '../domain/claim.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Factor } from '../domain/factor.ts';
import type { Scenario, Shock } from '../domain/scenario.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { FactorType } from './factor.ts';
import { NodeType } from './node.ts';
import { nodeBySlug } from './read-ahead.ts';
import { DecimalScalar } from './scalars.ts';

@ObjectType('Shock', {
  description: 'A change of one factor that a scenario supposes, against where it stood when the scenario was written.',
})
class ShockType implements Omit<Shock, 'factorId'> {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The level that the author names, of a range its middle, in the unit of the factor's metric; null where the author names a change.",
  })
  readonly level!: Decimal | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Lower end of that level as the author prints it; null where there is none.',
  })
  readonly levelLow!: Decimal | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Upper end of that level as the author prints it; null where there is none, as of "2%+".',
  })
  readonly levelHigh!: Decimal | null;
  @Field(() => DecimalScalar, {
    description: 'The change, in "unit": of a range its middle, of a bound alone that bound.',
  })
  readonly amount!: Decimal;
  @Field(() => DecimalScalar, { nullable: true, description: 'Least change; null where the author gives no such end.' })
  readonly low!: Decimal | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Greatest change; null where the author gives no such end.',
  })
  readonly high!: Decimal | null;
  @Field(() => String, { description: 'Unit of the change, spelled out: "percentage points", "USD per year".' })
  readonly unit!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar year in which it sets in; null where the author says none.',
  })
  readonly startYear!: number | null;
  @Field(() => String, { nullable: true, description: "How the change follows from the author's own numbers." })
  readonly note!: string | null;
}

@ObjectType('Scenario', {
  implements: NodeType,
  description: "A future that an article paints, with its author's numbers. It is no forecast of this project.",
})
export class ScenarioType extends NodeType implements Omit<Scenario, 'claimIds' | 'shocks'> {
  readonly label!: 'Scenario';
  @Field(() => String, { description: 'Short name in addresses: "everything-rally-yields-spike".' })
  readonly slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => String, { description: 'What happens in it, in words of ours.' })
  readonly statement!: string;
  @Field(() => [ShockType], { description: 'What it supposes, as changes of factors.' })
  readonly shocks!: readonly Shock[];
}

@Resolver(() => ScenarioType)
class ScenarioResolver {
  @Query(() => ScenarioType, { nullable: true, description: 'One scenario; null when no scenario has that slug.' })
  scenario(
    @Arg('slug', () => String, { description: 'Slug of the scenario: "everything-rally-yields-spike".' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Scenario | null> {
    return nodeBySlug('Scenario', slug, context, info);
  }

  @Query(() => [ScenarioType], { description: "The scenarios of all articles, with their authors' numbers, by slug." })
  scenarios(@Ctx() { loaders }: Context): Promise<Scenario[]> {
    return allOf('Scenario', loaders);
  }

  @FieldResolver(() => [ClaimType], { description: 'The claims that give its numbers.' })
  claims(@Root() scenario: Scenario, @Ctx() { loaders }: Context): MaybePromise<Claim[]> {
    return mustLoadAll(loaders.record.Claim, scenario.claimIds);
  }
}

@Resolver(() => ShockType)
class ShockResolver {
  @FieldResolver(() => FactorType, { description: 'The factor that is changed.' })
  factor(@Root() shock: Shock, @Ctx() { loaders }: Context): MaybePromise<Factor> {
    return mustLoad(loaders.record.Factor, shock.factorId);
  }
}

export const scenarioResolvers = [ScenarioResolver, ShockResolver] as const;
