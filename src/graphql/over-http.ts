import type { ApolloServerPlugin } from '@apollo/server';
import { isOfTheStore, Problem } from '../domain/problem.ts';
import type { Context } from './context.ts';

/** When to ask again what was refused for a moment's reason: HTTP's "Retry-After", in seconds. */
export const RETRY_SECONDS = 5;

const ASKED_FOR = 'application/graphql-response+json';
const FAULTS_OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_LARGE',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * Answers are not to be kept on the way, unless the way in says otherwise. Status by the GraphQL-over-HTTP specification: to
 * clients that did not ask for its own media type, a well-formed request whose query is at fault is answered with 200, as
 * old clients expect. An answer that the store failed, or whose data changed meanwhile, is a 503.
 */
export const statusOverHttp: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    return {
      async executionDidStart({ contextValue }) {
        contextValue.answered.by = 'run';
      },
      async willSendResponse({ response, errors, contextValue }) {
        response.http.headers.set('cache-control', 'no-store');
        if (errors !== undefined) contextValue.answered.hasErrors = true;
        const problems = errors?.flatMap(({ originalError }) =>
          originalError instanceof Problem ? originalError : [],
        );
        if (problems?.some(({ code }) => code === 'DATA_CHANGING')) contextValue.answered.isTorn = true;
        if (problems?.some((problem) => isOfTheStore(problem) || problem.code === 'DATA_CHANGING')) {
          response.http.status = 503;
          response.http.headers.set('retry-after', String(RETRY_SECONDS));
          return;
        }
        const accepts = request.http?.headers.get('accept') ?? '';
        if (accepts.includes(ASKED_FOR) || response.http.status !== 400) return;
        const isOfTheQuery = errors?.every(({ extensions }) => FAULTS_OF_THE_QUERY.has(String(extensions.code)));
        if (isOfTheQuery) response.http.status = 200;
      },
    };
  },
};
