import { type NEIGHBOURS, neighbourLabel } from '../../domain/neighbours.ts';
import type { NodeLabel } from '../../domain/node-label.ts';

type Arrows = {
  readonly [L in NodeLabel]: {
    readonly [N in keyof (typeof NEIGHBOURS)[L]]: readonly [arrow: string, sortBy?: string];
  };
};

/**
 * How a node `n` comes to its neighbours `x`, and what of the neighbour or of the relationship `r` they are sorted by, where
 * there may be several. The columns that the mappings read are in this order.
 */
const ARROWS: Arrows = {
  Agent: {},
  Article: { publisher: ['-[:PUBLISHED_BY]->'] },
  CausalLink: {
    strengthSource: ['-[:STRENGTH_FROM]->'],
    from: ['-[:FROM_FACTOR]->'],
    to: ['-[:TO_FACTOR]->'],
    claims: ['<-[r:REASON_FOR]-', 'r.order'],
    evidence: ['<-[r:BEARS_ON]-', 'r.order'],
    loops: ['<-[:STEP]-', 'x.slug'],
  },
  Claim: {
    article: ['<-[:MAKES]-'],
    metric: ['-[:ABOUT]->'],
    assertedBy: ['-[:ASSERTED_BY]->'],
    source: ['-[:CITES]->'],
    review: ['<-[:OF]-'],
    evidence: ['<-[r:BEARS_ON]-', 'r.order'],
    derivesFrom: ['-[r:DERIVES_FROM]->', 'r.order'],
    derivedClaims: ['<-[:DERIVES_FROM]-', 'x.slug'],
    sameAs: ['-[:SAME_AS]-', 'x.slug'],
    causalLinks: ['-[:REASON_FOR]->', 'x.slug'],
  },
  Evidence: { source: ['-[:FROM]->'], observations: ['-[r:USES]->', 'r.order'] },
  Factor: {
    metric: ['-[:MEASURED_AS]->'],
    drives: ['<-[:FROM_FACTOR]-', 'x.slug'],
    drivenBy: ['<-[:TO_FACTOR]-', 'x.slug'],
  },
  Loop: { links: ['-[r:STEP]->', 'r.order'] },
  Metric: { series: ['-[r:MEASURED_BY]->', 'r.preference'] },
  Observation: { series: ['-[:OF]->'] },
  Review: { claim: ['-[:OF]->'], reviewer: ['-[:BY]->'], evidence: ['-[r:RESTS_ON]->', 'r.order'] },
  Scenario: { claims: ['-[r:TELLS]->', 'r.order'] },
  Series: { source: ['-[:FROM]->'] },
  Source: { publisher: ['-[:PUBLISHED_BY]->'] },
};

const arrowsOf = (label: NodeLabel): { readonly [name: string]: readonly [arrow: string, sortBy?: string] } =>
  ARROWS[label];

/** The pattern from a node to its neighbours of a name: "(n)-[:ABOUT]->(x:Metric)". */
export function patternTo(label: NodeLabel, name: string): string {
  const arrow = arrowsOf(label)[name]?.[0];
  if (arrow === undefined) throw new RangeError(`A ${label} has no neighbours "${name}".`);
  return `(n)${arrow}(x:${neighbourLabel(label, name)})`;
}

/** What a record reads of its neighbours, by name: ids, or pairs of what to sort by and the id, as a list has no order of its own. */
export const neighbourColumns = (label: NodeLabel): readonly (readonly [name: string, column: string])[] =>
  Object.entries(arrowsOf(label)).map(([name, [, sortBy]]) => [
    name,
    `[${patternTo(label, name)} | ${sortBy === undefined ? 'x.id' : `[${sortBy}, x.id]`}]`,
  ]);
