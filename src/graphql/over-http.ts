import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

const ASKED_FOR = 'application/graphql-response+json';
const FAULTS_OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
]);

/**
 * Status by the GraphQL-over-HTTP specification: to clients that did not ask for its own media type, a well-formed
 * request whose query is at fault is answered with 200, as old clients expect.
 */
export const statusOverHttp: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response, errors }) {
        const accepts = request.http?.headers.get('accept') ?? '';
        if (accepts.includes(ASKED_FOR) || response.http.status !== 400) return;
        const isOfTheQuery = errors?.every(({ extensions }) => FAULTS_OF_THE_QUERY.has(String(extensions.code)));
        if (isOfTheQuery) response.http.status = 200;
      },
    };
  },
};
