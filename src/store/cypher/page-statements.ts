import { SEARCH_PROPERTY } from '../search-index.ts';
import type { ClaimFilter, ClaimOrder, NamedLabel, PageRequest } from '../store.ts';

type Bounds = Pick<PageRequest, 'after' | 'before' | 'backwards'>;

/** Whose claims a statement lists. */
export type ScopeKind = 'all' | 'article' | 'metric';

/** The one property that the keyset compares and that the list is ordered by, indexed for each. */
const SORT_KEYS: { readonly [O in ClaimOrder]: string } = {
  APPEARANCE: 'appearance',
  SLUG: 'slug',
  VERDICT: 'verdictOrder',
};

/** WITH parts the two steps: as one, Neo4j walks the claims of all articles in the order asked until it has enough of this. */
const SCOPE_PATTERNS: { readonly [K in ScopeKind]: string } = {
  all: 'MATCH (c:Claim)',
  article: 'MATCH (a:Article {id: scope.id}) WITH a MATCH (a)-[:MAKES]->(c:Claim)',
  metric: 'MATCH (m:Metric {id: scope.id}) WITH m MATCH (m)<-[:ABOUT]-(c:Claim)',
};

const FILTER_CONDITIONS: { readonly [K in Exclude<keyof ClaimFilter, 'hasFormula'>]-?: string } = {
  article: 'EXISTS { (c)<-[:MAKES]-(by:Article) WHERE by.slug IN $article }',
  section: 'c.section IN $section',
  kind: 'c.kind IN $kind',
  verdict: 'c.verdict IN $verdict',
  disagrees: 'c.disagrees = $disagrees',
  metric: 'EXISTS { (c)-[:ABOUT]->(of:Metric) WHERE of.slug IN $metric }',
  source: 'EXISTS { (c)-[:CITES]->(cited:Source) WHERE cited.slug IN $source }',
  text: `all(word IN $text WHERE c.${SEARCH_PROPERTY} CONTAINS word)`,
  assertedBy: 'EXISTS { (c)-[:ASSERTED_BY]->(asserter:Agent) WHERE asserter.slug IN $assertedBy }',
};

/**
 * A key that is compared is a key that is there: every list has a lower bound, the empty text when none is asked for,
 * which leaves out nodes that are only named and lets Neo4j walk its index.
 */
function keyset(key: string, { before }: Pick<Bounds, 'before'>): readonly string[] {
  return [`${key} > $after`, ...(before === null ? [] : [`${key} < $before`])];
}

function conditions(filter: ClaimFilter): readonly string[] {
  const texts = Object.entries(FILTER_CONDITIONS)
    .filter(([name]) => (filter[name as keyof ClaimFilter] ?? null) !== null)
    .map(([, text]) => text);
  if ((filter.hasFormula ?? null) !== null) texts.push(`c.formula IS ${filter.hasFormula ? 'NOT ' : ''}NULL`);
  return texts;
}

/** A page of nodes by slug. */
export function pageBySlug(label: NamedLabel, bounds: Bounds): string {
  return `MATCH (n:${label}) WHERE ${keyset('n.slug', bounds).join(' AND ')}
RETURN n.id, n.slug ORDER BY n.slug${bounds.backwards ? ' DESC' : ''} LIMIT $limit`;
}

/** What claims `c` are compared and listed by. */
export const sortKeyOf = (order: ClaimOrder): string => `c.${SORT_KEYS[order]}`;

/** The claims `c` of one page of a scope, in their order. */
export function claimsOfScope(
  kind: ScopeKind,
  filter: ClaimFilter,
  order: ClaimOrder,
  bounds: Omit<Bounds, 'after'>,
): string {
  const key = sortKeyOf(order);
  return `${SCOPE_PATTERNS[kind]} WHERE ${[...keyset(key, bounds), ...conditions(filter)].join(' AND ')}
  WITH c ORDER BY ${key}${bounds.backwards ? ' DESC' : ''} LIMIT $limit`;
}

/** The same page of each of some scopes of one kind: a row a scope, with pairs of id and sort key. */
export function pageOfClaims(kind: ScopeKind, filter: ClaimFilter, order: ClaimOrder, bounds: Bounds): string {
  return `UNWIND $scopes AS scope
CALL (scope) {
  ${claimsOfScope(kind, filter, order, bounds)}
  RETURN collect([c.id, ${sortKeyOf(order)}]) AS claims
}
RETURN scope.index, claims`;
}

/** How many claims of each of some scopes of one kind pass the filter. */
export function countOfClaims(kind: ScopeKind, filter: ClaimFilter): string {
  return `UNWIND $scopes AS scope
CALL (scope) {
  ${SCOPE_PATTERNS[kind]} WHERE ${['c.origin IS NOT NULL', ...conditions(filter)].join(' AND ')}
  RETURN count(c) AS claims
}
RETURN scope.index, claims`;
}
