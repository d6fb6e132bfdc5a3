import type { NodeLabel } from './node-label.ts';

/**
 * The neighbours that the record of each label names by their ids, and of which label they are. A neighbour is called as the
 * field of the public schema that gives it, where there is one.
 */
export const NEIGHBOURS = {
  Agent: {},
  Article: { publisher: 'Agent' },
  CausalLink: {
    strengthSource: 'Source',
    from: 'Factor',
    to: 'Factor',
    claims: 'Claim',
    evidence: 'Evidence',
    loops: 'Loop',
  },
  Claim: {
    article: 'Article',
    metric: 'Metric',
    assertedBy: 'Agent',
    source: 'Source',
    review: 'Review',
    evidence: 'Evidence',
    derivesFrom: 'Claim',
    derivedClaims: 'Claim',
    sameAs: 'Claim',
    causalLinks: 'CausalLink',
  },
  Evidence: { source: 'Source', observations: 'Observation' },
  Factor: { metric: 'Metric', drives: 'CausalLink', drivenBy: 'CausalLink' },
  Loop: { links: 'CausalLink' },
  Metric: { series: 'Series' },
  Observation: { series: 'Series' },
  Review: { claim: 'Claim', reviewer: 'Agent', evidence: 'Evidence' },
  Scenario: { claims: 'Claim' },
  Series: { source: 'Source' },
  Source: { publisher: 'Agent' },
} as const satisfies { readonly [L in NodeLabel]: { readonly [name: string]: NodeLabel } };

/** Of which label the neighbours of a name are; undefined where records of a label name none so. */
export const neighbourLabel = (label: NodeLabel, name: string): NodeLabel | undefined =>
  Object.hasOwn(NEIGHBOURS[label], name) ? (NEIGHBOURS[label] as { [name: string]: NodeLabel })[name] : undefined;
