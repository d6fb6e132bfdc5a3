import type { Agent } from './agent.ts';
import type { Article } from './article.ts';
import type { CausalLink } from './causal-link.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';
import type { Factor } from './factor.ts';
import type { Loop } from './loop.ts';
import type { Metric } from './metric.ts';
import type { Review } from './review.ts';
import type { Scenario } from './scenario.ts';
import type { Observation, Series } from './series.ts';
import type { Source } from './source.ts';

/** The record of each label: its own properties and the ids of its neighbours. */
export interface Records {
  readonly Agent: Agent;
  readonly Article: Article;
  readonly CausalLink: CausalLink;
  readonly Claim: Claim;
  readonly Evidence: Evidence;
  readonly Factor: Factor;
  readonly Loop: Loop;
  readonly Metric: Metric;
  readonly Observation: Observation;
  readonly Review: Review;
  readonly Scenario: Scenario;
  readonly Series: Series;
  readonly Source: Source;
}

export type GraphRecord = Records[keyof Records];
