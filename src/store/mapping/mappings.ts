import type { Records } from '../../domain/records.ts';
import { agentMapping } from './agent.ts';
import { articleMapping } from './article.ts';
import { causalLinkMapping } from './causal-link.ts';
import { claimMapping } from './claim.ts';
import { evidenceMapping } from './evidence.ts';
import { factorMapping } from './factor.ts';
import { loopMapping } from './loop.ts';
import type { Mapping } from './mapping.ts';
import { metricMapping } from './metric.ts';
import { observationMapping } from './observation.ts';
import { reviewMapping } from './review.ts';
import { scenarioMapping } from './scenario.ts';
import { seriesMapping } from './series.ts';
import { sourceMapping } from './source.ts';

/** The mapping of each label. */
export const MAPPINGS: { readonly [L in keyof Records]: Mapping<Records[L]> } = {
  Agent: agentMapping,
  Article: articleMapping,
  CausalLink: causalLinkMapping,
  Claim: claimMapping,
  Evidence: evidenceMapping,
  Factor: factorMapping,
  Loop: loopMapping,
  Metric: metricMapping,
  Observation: observationMapping,
  Review: reviewMapping,
  Scenario: scenarioMapping,
  Series: seriesMapping,
  Source: sourceMapping,
};
