import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, isUnionType } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { agentResolvers } from './agent.ts';
import { articleResolvers } from './article.ts';
import { causalLinkResolvers } from './causal-link.ts';
import { CausalMapResolver } from './causal-map.ts';
import { causalPathResolvers } from './causal-path.ts';
import { CheckResolver } from './check.ts';
import { ClaimResolver } from './claim.ts';
import { ClaimChecks } from './claim-checks.ts';
import { claimsResolvers } from './claims.ts';
import { EvidenceResolver } from './evidence.ts';
import { FactorResolver } from './factor.ts';
import { FormulaFunctionResolver } from './formula-function.ts';
import { LoopGain } from './gain.ts';
import { inPlaceResolvers } from './in-place.ts';
import { LoopResolver } from './loop.ts';
import { LoopExport } from './loop-export.ts';
import { loopsResolvers } from './loops.ts';
import { MeasurementResolver } from './measurement.ts';
import { MetaResolver } from './meta.ts';
import { metricResolvers } from './metric.ts';
import { NodesResolver } from './nodes.ts';
import { ObservationSeries } from './observation-series.ts';
import { permalinkResolvers } from './permalinks.ts';
import { restsOnResolvers } from './rests-on.ts';
import { reviewResolvers } from './review.ts';
import { scenarioResolvers } from './scenario.ts';
import { ArticleScorecard } from './scorecard.ts';
import { searchResolvers } from './search.ts';
import { seriesResolvers } from './series.ts';
import { simulationResolvers } from './simulation.ts';
import { sourceResolvers } from './source.ts';
import { textCheckResolvers } from './text-check.ts';
import { validateArgument } from './validate-argument.ts';

/** The public schema. */
export function createSchema(): GraphQLSchema {
  // Fields without a resolver of ours are properties of records, which are read as such: TypeGraphQL would call two functions.
  // It would also pass over @Authorized, of which there is none.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers: [
      MetaResolver,
      NodesResolver,
      ...articleResolvers,
      ClaimResolver,
      ClaimChecks,
      ...inPlaceResolvers,
      ...reviewResolvers,
      ...claimsResolvers,
      ArticleScorecard,
      ...metricResolvers,
      ...seriesResolvers,
      ...sourceResolvers,
      ...agentResolvers,
      EvidenceResolver,
      CheckResolver,
      MeasurementResolver,
      FormulaFunctionResolver,
      FactorResolver,
      ...causalLinkResolvers,
      LoopResolver,
      LoopExport,
      LoopGain,
      ...loopsResolvers,
      ...causalPathResolvers,
      CausalMapResolver,
      ...scenarioResolvers,
      ...simulationResolvers,
      ...searchResolvers,
      ...permalinkResolvers,
      ...textCheckResolvers,
      ...restsOnResolvers,
      ObservationSeries,
    ],
    validateFn: validateArgument,
  });
  // TypeGraphQL resolves types asynchronously; records name their type themselves.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = (value: { label: string }) => value.label;
  }
  return schema;
}
