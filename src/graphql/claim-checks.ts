import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkAsPublished } from '../actions/check-as-published.ts';
import { checkClaim } from '../actions/check-claim.ts';
import { checkOutcomeOf } from '../actions/check-outcome-of.ts';
import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/claim.ts';
import { CheckType } from './check.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { DateScalar } from './scalars.ts';

@Resolver(() => ClaimType)
export class ClaimChecks {
  @FieldResolver(() => CheckType, {
    nullable: true,
    description: 'Checked on what had been published on the day of the article; null when there is no formula.',
  })
  checkAsPublished(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<Check | null> {
    return checkAsPublished(claim, loaders);
  }

  @FieldResolver(() => CheckType, {
    nullable: true,
    description: 'Checked on the latest data; null when there is no formula.',
  })
  check(@Root() claim: Claim, @Ctx() context: Context): Promise<Check | null> {
    return checkClaim(claim, null, context);
  }

  @FieldResolver(() => CheckType, {
    nullable: true,
    description: 'Checked on what had been published by a day; null when there is no formula.',
  })
  checkAt(
    @Root() claim: Claim,
    @Arg('date', () => DateScalar, { description: 'The day up to which publications count.' }) date: string,
    @Ctx() context: Context,
  ): Promise<Check | null> {
    return checkClaim(claim, date, context);
  }

  @FieldResolver(() => CheckType, {
    nullable: true,
    description:
      'Of a projection, forecast or scenario: what has happened since, on the latest data. Null for other kinds, while it is pending, and where nothing measures it.',
  })
  outcome(@Root() claim: Claim, @Ctx() context: Context): Promise<Check | null> {
    return checkOutcomeOf(claim, context);
  }
}
