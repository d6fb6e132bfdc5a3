import { countOfClaims, pageOfClaims, type ScopeKind } from './cypher/page-statements.ts';
import type { GraphValue, Parameters, ReadTransaction } from './graph-executor.ts';
import { pageOf } from './page-of.ts';
import { asInText } from './search-index.ts';
import type { ClaimFilter, ClaimOrder, ClaimScope, Page, PageRequest } from './store.ts';

export const scopeKind = (scope: ClaimScope): ScopeKind =>
  'articleId' in scope ? 'article' : 'metricId' in scope ? 'metric' : 'all';

const idOf = (scope: ClaimScope): string | null =>
  'articleId' in scope ? scope.articleId : 'metricId' in scope ? scope.metricId : null;

/** A scope as statements take it, with its place in the list of those asked for. */
export const scopeRow = (scope: ClaimScope, index = 0): Parameters => ({ index, id: idOf(scope) });

/** The conditions that are given, as parameters. */
export function conditionsGiven(filter: ClaimFilter): Parameters {
  const { hasFormula: _, text, ...rest } = filter;
  const values = { ...rest, text: text?.map(asInText) };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => ((value ?? null) === null ? [] : [[name, value as GraphValue]])),
  );
}

/** What each scope has, in the order asked. One statement for all scopes of a kind; callers ask for one kind at a time. */
async function ofEachScope(
  run: ReadTransaction['run'],
  scopes: readonly ClaimScope[],
  statement: (kind: ScopeKind) => string,
  parameters: Parameters,
): Promise<readonly GraphValue[]> {
  const answers = new Map<number, GraphValue>();
  for (const kind of new Set(scopes.map(scopeKind))) {
    const ofKind = scopes.flatMap((scope, index) => (scopeKind(scope) === kind ? [scopeRow(scope, index)] : []));
    for (const [index, answer] of await run(statement(kind), { ...parameters, scopes: ofKind })) {
      answers.set(index as number, answer as GraphValue);
    }
  }
  return scopes.map((_, index) => answers.get(index) ?? null);
}

export async function claimPages(
  run: ReadTransaction['run'],
  scopes: readonly ClaimScope[],
  filter: ClaimFilter,
  order: ClaimOrder,
  request: PageRequest,
): Promise<readonly Page[]> {
  const { after, before, limit } = request;
  const parameters = { ...conditionsGiven(filter), after: after ?? '', before, limit: limit + 1 };
  const statement = (kind: ScopeKind) => pageOfClaims(kind, filter, order, request);
  const answers = await ofEachScope(run, scopes, statement, parameters);
  return answers.map((pairs) => pageOf((pairs ?? []) as unknown as readonly [string, string][], request));
}

export async function claimCounts(
  run: ReadTransaction['run'],
  scopes: readonly ClaimScope[],
  filter: ClaimFilter,
): Promise<readonly number[]> {
  const answers = await ofEachScope(run, scopes, (kind) => countOfClaims(kind, filter), conditionsGiven(filter));
  return answers.map((count) => (count ?? 0) as number);
}
