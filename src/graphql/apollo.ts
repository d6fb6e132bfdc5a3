import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { answerError, errorsOfRequests, type Report } from './answer-errors.ts';
import { ANSWERED_PLAINLY, type AnswerSettings } from './answer-settings.ts';
import { compiledQueries } from './compiled-queries.ts';
import type { Context } from './context.ts';
import { type Answered, countUse } from './count-use.ts';
import { keptAnswers, writeAnswer } from './kept-answers.ts';
import { costLimit, MOST_ERRORS, MOST_TOKENS, shapeRules } from './limits.ts';
import { statusOverHttp } from './over-http.ts';

/** The ways past running a query, in the order in which they are tried. */
function fastWays(
  schema: GraphQLSchema,
  { compiled, keptBytes, clock }: AnswerSettings,
): ApolloServerPlugin<Context>[] {
  return [...(keptBytes > 0 ? [keptAnswers(keptBytes)] : []), ...(compiled ? [compiledQueries(schema, clock)] : [])];
}

/** The GraphQL server, without a way in: that is the matter of `http/`. `tell` is told how each operation was answered. */
export function createApollo(
  schema: GraphQLSchema,
  report: Report,
  answers: AnswerSettings = ANSWERED_PLAINLY,
  tell?: (answered: Answered) => void,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...shapeRules],
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    formatError: (formatted, thrown) => answerError(formatted, thrown, report),
    ...(answers.persisted ? {} : { persistedQueries: false }),
    stringifyResult: writeAnswer,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of every query, to add up ages that nothing here has.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(schema),
      statusOverHttp,
      errorsOfRequests,
      ...fastWays(schema, answers),
      ...(tell === undefined ? [] : [countUse(schema, tell)]),
    ],
  });
}
