import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { claimsOfFormula, seriesOfFormula, sourcesOfFormula, sourcesOfRun } from '../actions/rests-on.ts';
import type { Claim } from '../domain/claim.ts';
import type { Series } from '../domain/series.ts';
import type { Simulation } from '../domain/simulation.ts';
import type { Source } from '../domain/source.ts';
import { CheckType } from './check.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { MeasurementType } from './measurement.ts';
import { SeriesType } from './series.ts';
import { SimulationType } from './simulation.ts';
import { SourceType } from './source.ts';

/** What a computation by formula rests on. */
function restsOn(TypeClass: () => ClassType<object>) {
  @Resolver(TypeClass)
  class RestsOn {
    @FieldResolver(() => [SeriesType], {
      description: 'The series that the formula reads, also by way of the claims that it measures; by first mention.',
    })
    series(@Root() { formula }: { formula: string }, @Ctx() { loaders }: Context): Promise<readonly Series[]> {
      return seriesOfFormula(formula, loaders);
    }

    @FieldResolver(() => [ClaimType], {
      description: 'The claims whose stated figure or whose formula the formula takes; by first mention.',
    })
    claims(@Root() { formula }: { formula: string }, @Ctx() { loaders }: Context): Promise<readonly Claim[]> {
      return claimsOfFormula(formula, loaders);
    }

    @FieldResolver(() => [SourceType], {
      description: 'The sources of those series, and of the documents whose figures the formula takes; each once.',
    })
    sources(@Root() { formula }: { formula: string }, @Ctx() { loaders }: Context): Promise<readonly Source[]> {
      return sourcesOfFormula(formula, loaders);
    }
  }
  return RestsOn;
}

@Resolver(() => SimulationType)
class RunRestsOn {
  @FieldResolver(() => [SourceType], {
    description:
      'The sources of the baseline, of how the debt reprices, and of the strengths that were used; each once.',
  })
  sources(@Root() simulation: Simulation, @Ctx() { loaders }: Context): Promise<readonly Source[]> {
    return sourcesOfRun(simulation, loaders);
  }
}

export const restsOnResolvers = [restsOn(() => CheckType), restsOn(() => MeasurementType), RunRestsOn] as const;
