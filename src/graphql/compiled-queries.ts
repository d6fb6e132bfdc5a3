import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { fieldsOf, isCompilable } from './compilable.ts';
import type { Context } from './context.ts';

/** Fields of compiled queries that are kept; each takes some kilobytes. */
const MOST_KEPT = 20_000;

/** Queries that were asked once, by their keys; nothing else is kept of them. */
const MOST_SEEN = 10_000;

/**
 * Fields that are compiled in a minute: a second of work or so. Beyond it queries are answered as they would be without;
 * strangers could else have every request of theirs compiled, by changing a letter after the second.
 */
const MOST_COMPILED_A_MINUTE = 2_000;

/** Fields of one query: compiling holds up all other requests, here for a tenth of a second or so. */
const MOST_FIELDS = 300;

const MINUTE_MS = 60_000;

/** Grants so many units a minute, counted from the first of each. */
function budget(most: number, clock: () => number): (units: number) => boolean {
  let [left, since] = [most, clock()];
  return (units) => {
    const now = clock();
    if (now - since >= MINUTE_MS) [left, since] = [most, now];
    if (units > left) return false;
    left -= units;
    return true;
  };
}

/**
 * Runs queries that are asked again in a compiled form. It is a fast path for answers without errors only: graphql-jit
 * words, orders and repeats errors in its own way, so that an answer with any is thrown away and Apollo's own executor
 * runs. Queries only read, and what they read is at hand by then.
 */
export function compiledQueries(schema: GraphQLSchema, clock: () => number): ApolloServerPlugin<Context> {
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  const compiled = new LRUCache<string, { readonly run: CompiledQuery['query'] | null }>({ maxSize: MOST_KEPT });
  const mayCompile = budget(MOST_COMPILED_A_MINUTE, clock);

  function compile(key: string, document: DocumentNode, operation: OperationDefinitionNode) {
    const known = compiled.get(key);
    if (known !== undefined) return known.run;
    if (!seen.has(key)) {
      seen.set(key, true);
      return null;
    }
    const fields = fieldsOf(operation, document);
    const isFit = fields <= MOST_FIELDS && isCompilable(schema, operation, document);
    if (isFit && !mayCompile(fields)) return null;
    const query = isFit ? compileQuery(schema, document, operation.name?.value) : null;
    const run = query !== null && isCompiledQuery(query) ? query.query : null;
    compiled.set(key, { run }, { size: fields });
    return run;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, queryHash, operationName, request, contextValue }) {
          // An operation that is not there is told by the executor.
          if (operation === undefined) return null;
          const run = compile(`${queryHash} ${operationName ?? ''}`, document, operation);
          if (run === null) return null;
          const result = await run(undefined, contextValue, request.variables ?? {});
          if (result.errors !== undefined && result.errors.length > 0) {
            contextValue.answered.observations = 0;
            return null;
          }
          contextValue.answered.by = 'compiled';
          const { data } = result;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: data ?? null } } };
        },
      };
    },
  };
}
