import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { isOfTheStore, Problem } from '../domain/problem.ts';

interface Fault {
  readonly property?: string;
  readonly constraints?: { readonly [rule: string]: string };
  readonly children?: readonly Fault[];
}

const sentences = (faults: readonly Fault[]): string[] =>
  faults.flatMap((fault) => [...new Set(Object.values(fault.constraints ?? {})), ...sentences(fault.children ?? [])]);

/** Told when something throws that is not a refusal. */
export type Report = (error: unknown) => string;

/**
 * Errors as callers see them: refusals by their code and sentence, faults of the query as graphql-js words them, and
 * anything else masked behind a request id, once it has been reported.
 */
export function answerError(formatted: GraphQLFormattedError, thrown: unknown, report: Report): GraphQLFormattedError {
  const error = unwrapResolverError(thrown);
  const { stacktrace: _, refusal, ...extensions } = formatted.extensions ?? {};
  if (refusal !== undefined) return { ...formatted, extensions: { ...extensions, code: refusal } };
  if (error instanceof Problem && isOfTheStore(error)) {
    const requestId = report(error);
    return {
      ...formatted,
      message: new Problem('STORE_TROUBLE', requestId).message,
      extensions: { code: error.code, requestId },
    };
  }
  if (error instanceof Problem) {
    return { ...formatted, message: error.message, extensions: { ...extensions, code: error.code } };
  }
  if (error instanceof ArgumentValidationError) {
    const message = sentences((error.extensions as { validationErrors?: Fault[] }).validationErrors ?? []).join(' ');
    return { ...formatted, message, extensions: { code: 'BAD_ARGUMENT' } };
  }
  const isOfTheQuery = extensions.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (isOfTheQuery || isRefusalByGraphql(thrown)) return { ...formatted, extensions };
  const requestId = report(error);
  const masked = new Problem('INTERNAL', requestId);
  return { ...formatted, message: masked.message, extensions: { code: masked.code, requestId } };
}

/** A GraphQLError that no other error caused: a scalar or a rule refused a value. */
function isRefusalByGraphql(thrown: unknown): boolean {
  return thrown instanceof GraphQLError && thrown.originalError === undefined && thrown.path === undefined;
}
