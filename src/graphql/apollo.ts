import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { answerError, type Report } from './answer-errors.ts';
import type { Context } from './context.ts';
import { costLimit, MOST_TOKENS, shapeRules } from './limits.ts';
import { statusOverHttp } from './over-http.ts';

/** The GraphQL server, without a way in: that is the matter of `http/`. */
export function createApollo(
  schema: GraphQLSchema,
  report: Report,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...shapeRules],
    formatError: (formatted, thrown) => answerError(formatted, thrown, report),
    plugins: [ApolloServerPluginLandingPageDisabled(), costLimit(schema), statusOverHttp, ...plugins],
  });
}
