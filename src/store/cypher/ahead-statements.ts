import { NEIGHBOURS } from '../../domain/neighbours.ts';
import type { NodeLabel } from '../../domain/node-label.ts';
import type { Along, ClaimFilter, ClaimOrder, PageRequest } from '../store.ts';
import { patternTo } from './neighbour-patterns.ts';
import { claimsOfScope, type ScopeKind, sortKeyOf } from './page-statements.ts';
import { recordAsList } from './record-statements.ts';

/** What a row is of, where it is not of a record, whose label stands there. */
export const VERSION = 'Version';
export const PAGE = 'Page';

/** One step from the nodes of another step, or of the root, which is 0. */
interface Step {
  readonly label: NodeLabel;
  readonly from: number;
  /** By what name the former nodes know these. */
  readonly name: string;
}

/** The steps of a tree, each after the one that it starts from; neighbours in one order, so that one tree has one statement. */
export function stepsOf(along: Along): readonly Step[] {
  const steps: Step[] = [];
  function walk({ label, next }: Along, from: number): void {
    for (const name of Object.keys(NEIGHBOURS[label])) {
      const below = next[name];
      if (below === undefined) continue;
      steps.push({ label: below.label, from, name });
      walk(below, steps.length);
    }
  }
  walk(along, 0);
  return steps;
}

/** Nodes of the root by their ids, as the list `n0`. */
const rootByIds = (label: NodeLabel): string =>
  `CALL () { UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN collect(n) AS n0 }`;

/** The claims of a page as `n0`, and the page itself: pairs of id and sort key. */
const rootByPage = (
  kind: ScopeKind,
  filter: ClaimFilter,
  order: ClaimOrder,
  bounds: Pick<PageRequest, 'before' | 'backwards'>,
): string => `UNWIND $scopes AS scope
CALL (scope) {
  ${claimsOfScope(kind, filter, order, bounds)}
  RETURN collect(c) AS n0, collect([c.id, ${sortKeyOf(order)}]) AS page
}`;

/** The nodes of a step as a list. */
const nodesOf = ({ from, name }: Step, at: number, labels: readonly NodeLabel[]): string =>
  `CALL (n${from}) { UNWIND n${from} AS n MATCH ${patternTo(labels[from] as NodeLabel, name)} RETURN collect(DISTINCT x) AS n${at} }`;

/**
 * The records of a label, whichever steps lead to it. A node that is only named, of which nothing is known yet, has none.
 * Matched again, which costs nothing: Grafeo takes what comes out of a sum of lists for a node only then.
 */
function recordsOf(label: NodeLabel, labels: readonly NodeLabel[]): string {
  const lists = labels.flatMap((each, at) => (each === label ? [`n${at}`] : []));
  return `CALL (${lists.join(', ')}) { UNWIND ${lists.join(' + ')} AS n MATCH (n:${label}) WHERE n.origin IS NOT NULL WITH DISTINCT n
  RETURN collect(${recordAsList(label)}) AS ${label} }`;
}

/**
 * Reads records and those that they name, however many steps away, in one statement: rows are pairs of what the second is of,
 * and that. The version comes last, as after all other reads.
 */
function readAlong(root: string, page: readonly string[], along: Along): string {
  const steps = stepsOf(along);
  const labels = [along.label, ...steps.map(({ label }) => label)];
  const distinct = [...new Set(labels)];
  const parts = [
    ...page.map((name) => `['${PAGE}', ${name}]`),
    ...distinct.map((label) => `['${label}', ${label}]`),
    `['${VERSION}', [[g.changes, g.contentHash, g.remaking]]]`,
  ];
  return [
    root,
    ...steps.map((step, index) => nodesOf(step, index + 1, labels)),
    ...distinct.map((label) => recordsOf(label, labels)),
    `WITH ${[...page, ...distinct].join(', ')}`,
    `MATCH (g:Graph {id: 'graph'}) UNWIND [${parts.join(', ')}] AS part UNWIND part[1] AS row`,
    'RETURN part[0], row',
  ].join('\n');
}

/** From some nodes of a label. */
export const readAlongFromIds = (along: Along): string => readAlong(rootByIds(along.label), [], along);

/** From a page of the claims of one scope. */
export const readAlongFromPage = (
  along: Along,
  kind: ScopeKind,
  filter: ClaimFilter,
  order: ClaimOrder,
  bounds: Pick<PageRequest, 'before' | 'backwards'>,
): string => readAlong(rootByPage(kind, filter, order, bounds), ['page'], along);
