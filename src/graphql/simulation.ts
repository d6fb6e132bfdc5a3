import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { mustLoad } from '../actions/must-load.ts';
import { runSimulation } from '../actions/run-simulation.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Factor } from '../domain/factor.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { SimulatedValue, SimulatedYear, Simulation } from '../domain/simulation.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { CausalLinkType } from './causal-link.ts';
import type { Context } from './context.ts';
import { FactorType } from './factor.ts';
import { DecimalScalar } from './scalars.ts';
import { ScenarioType } from './scenario.ts';
import { DEFAULT_YEARS, SimulationInput } from './simulation-input.ts';

@ObjectType('SimulatedValue', { description: 'One quantity of a year of a run.' })
class SimulatedValueType implements Omit<SimulatedValue, 'factorId'> {
  @Field(() => String, {
    description:
      'Which quantity: "Debt over GDP". A factor may have two, such as debt in dollars and in percent of GDP.',
  })
  readonly name!: string;
  @Field(() => DecimalScalar, {
    description: 'At the cited values. Dollars are rounded to the million, percentages to the thousandth.',
  })
  readonly value!: Decimal;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The least that the cited ranges lead to; null in the baseline, which has no range.',
  })
  readonly low!: Decimal | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The greatest that the cited ranges lead to; null in the baseline, which has no range.',
  })
  readonly high!: Decimal | null;
  @Field(() => String, { description: '"USD", "percent", or "percentage points" in a difference.' })
  readonly unit!: string;
}

@ObjectType('SimulatedYear', { description: 'A fiscal year of a run.' })
class SimulatedYearType implements SimulatedYear {
  @Field(() => Int, { description: 'The fiscal year: 2027 is October 2026 to September 2027.' })
  readonly year!: number;
  @Field(() => [SimulatedValueType], {
    description:
      '10-year yield, average rate on the debt, net interest, deficit, net issuance, debt, and debt over GDP, in this order.',
  })
  readonly values!: readonly SimulatedValue[];
}

@ObjectType('Simulation', {
  description: 'What follows from shocks on cited numbers, beside the baseline. It is no forecast.',
})
export class SimulationType implements Omit<Simulation, 'scenarioId' | 'uses'> {
  @Field(() => String, { description: 'The vintage of CBO that it starts from: "2026-02".' })
  readonly vintage!: string;
  @Field(() => [SimulatedYearType], { description: 'What CBO projects.' })
  readonly baseline!: readonly SimulatedYear[];
  @Field(() => [SimulatedYearType], { description: 'What follows from the shocks, with low and high.' })
  readonly shocked!: readonly SimulatedYear[];
  @Field(() => [SimulatedYearType], {
    description: 'Shocked less baseline, computed before anything is rounded, with low and high.',
  })
  readonly difference!: readonly SimulatedYear[];
  @Field(() => [String], {
    description:
      "What was supposed, in whole sentences, each number with where it is from; an author's numbers are told apart from ours.",
  })
  readonly assumptions!: readonly string[];
  @Field(() => [CausalLinkType], { description: 'The causal links whose strength or identity was used.' })
  readonly uses!: readonly CausalLink[];
}

@Resolver(() => SimulationType)
class SimulationResolver {
  @Query(() => SimulationType, {
    description:
      'Runs shocks on a baseline of CBO, year by year: rates, interest, deficit and debt, and what debt does to rates. A shock that no cited strength leads on from, or that leaves what an economy can be, is an error that says what would be right.',
  })
  simulate(
    @Arg('input', () => SimulationInput, { description: 'What is shocked, on which baseline, for how long.' })
    { scenario, shocks, years, baseline, feedback }: SimulationInput,
    @Ctx() { loaders }: Context,
  ): Promise<Simulation> {
    return runSimulation(
      {
        scenario: scenario ?? null,
        shocks: shocks ?? [],
        years: years ?? DEFAULT_YEARS,
        baseline: baseline ?? null,
        feedback: feedback ?? true,
      },
      loaders,
    );
  }

  @FieldResolver(() => ScenarioType, {
    nullable: true,
    description: "The scenario that was run, with its author's own numbers; null when none was named.",
  })
  scenario(@Root() { scenarioId }: Simulation, @Ctx() { loaders }: Context): MaybePromise<Scenario> | null {
    return scenarioId === null ? null : mustLoad(loaders.record.Scenario, scenarioId);
  }
}

@Resolver(() => SimulatedValueType)
class SimulatedValueResolver {
  @FieldResolver(() => FactorType, { description: 'The factor that it is a quantity of.' })
  factor(@Root() { factorId }: SimulatedValue, @Ctx() { loaders }: Context): MaybePromise<Factor> {
    return mustLoad(loaders.record.Factor, factorId);
  }
}

export const simulationResolvers = [SimulationResolver, SimulatedValueResolver] as const;
