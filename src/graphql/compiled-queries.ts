import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { budget } from '../lib/budget.ts';
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

/** Answers with errors after which a query is left to the executor: each is worked for twice. */
const MOST_FAILURES = 3;

/** A query as code, and how many of its answers had errors; null is for one that is not compiled. */
interface Compiled {
  readonly run: CompiledQuery['query'] | null;
  failures: number;
}

const NOT_COMPILED: Compiled = { run: null, failures: 0 };

/** What a compiled query answers; null where it fails as a whole, of which the executor then tells. */
async function attempt(
  run: CompiledQuery['query'],
  context: Context,
  variables: { readonly [name: string]: unknown },
): Promise<ExecutionResult | null> {
  try {
    return await run(undefined, context, variables);
  } catch {
    return null;
  }
}

/**
 * Runs queries that are asked again in a compiled form. It is a fast path for answers without errors only: graphql-jit
 * words, orders and repeats errors in its own way, so that an answer with any is thrown away and Apollo's own executor
 * runs. Queries only read, and what they read is at hand by then.
 */
export function compiledQueries(schema: GraphQLSchema, clock: () => number): ApolloServerPlugin<Context> {
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  const compiled = new LRUCache<string, Compiled>({ maxSize: MOST_KEPT });
  const mayCompile = budget(MOST_COMPILED_A_MINUTE, clock);

  function compile(key: string, source: string, document: DocumentNode, operation: OperationDefinitionNode) {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    if (!seen.has(key)) {
      seen.set(key, true);
      return NOT_COMPILED;
    }
    const fields = fieldsOf(operation, document);
    const isFit = fields <= MOST_FIELDS && isCompilable(schema, operation, document);
    if (isFit && !mayCompile(fields)) return NOT_COMPILED;
    // Of a document of its own: graphql-jit writes notes into it, and other operations share this one.
    const query = isFit ? compileQuery(schema, parse(source), operation.name?.value) : null;
    const run = query !== null && isCompiledQuery(query) ? query.query : null;
    const made = run === null ? NOT_COMPILED : { run, failures: 0 };
    compiled.set(key, made, { size: fields });
    return made;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ source, document, operation, queryHash, operationName, request, contextValue }) {
          // An operation that is not there is told by the executor.
          if (operation === undefined) return null;
          const made = compile(`${queryHash} ${operationName ?? ''}`, source, document, operation);
          if (made.run === null || made.failures >= MOST_FAILURES) return null;
          const result = await attempt(made.run, contextValue, request.variables ?? {});
          if (result === null || (result.errors?.length ?? 0) > 0) {
            made.failures += 1;
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
