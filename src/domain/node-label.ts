/** Labels of the nodes that have an id of their own in the API, each with the prefix of its ids. */
export const ID_PREFIXES = {
  Agent: 'agent',
  Article: 'article',
  CausalLink: 'link',
  Claim: 'claim',
  Evidence: 'evidence',
  Factor: 'factor',
  Loop: 'loop',
  Metric: 'metric',
  Observation: 'observation',
  Review: 'review',
  Scenario: 'scenario',
  Series: 'series',
  Source: 'source',
} as const;

export type NodeLabel = keyof typeof ID_PREFIXES;

export const NODE_LABELS = Object.keys(ID_PREFIXES) as readonly NodeLabel[];
