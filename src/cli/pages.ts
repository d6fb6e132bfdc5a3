import type { Cli } from './cli.ts';

/** A page of a list of the API. */
export interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The pages of a list, each asked for when the one before was not enough. The query takes its cursor as "$after" and has
 * the list as its field of that name.
 */
export async function* pagesOf<P extends Page<unknown>>(
  cli: Cli,
  document: string,
  field: string,
  variables: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<P> {
  for (let after: string | null = null, more = true; more; ) {
    const answer: Readonly<Record<string, P>> = await cli.ask(document, { ...variables, after });
    const page = answer[field] as P;
    yield page;
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
}
