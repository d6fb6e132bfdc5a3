import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { isOfTheStore, Problem } from '../domain/problem.ts';
import type { Context } from './context.ts';

interface Fault {
  readonly property?: string;
  readonly constraints?: { readonly [rule: string]: string };
  readonly children?: readonly Fault[];
}

const sentences = (faults: readonly Fault[]): string[] =>
  faults.flatMap((fault) => [...new Set(Object.values(fault.constraints ?? {})), ...sentences(fault.children ?? [])]);

/** Told when something throws that is not a refusal, and of which request; gives the id to tell the caller. */
export type Report = (error: unknown, requestId?: string) => string;

const requestOf = new WeakMap<object, string>();

/**
 * Notes which request an error is of, for `answerError`, which Apollo does not tell. A store that follows each request through
 * all that is awaited (AsyncLocalStorage) would, and takes as much time as all else of an answer that is at hand.
 */
export const errorsOfRequests: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        if (requestId === undefined) return;
        for (const error of errors) requestOf.set(error, requestId);
      },
    };
  },
};

/**
 * Errors as callers see them: refusals by their code and sentence, faults of the query as graphql-js words them, and
 * anything else masked behind a request id, once it has been reported.
 */
export function answerError(formatted: GraphQLFormattedError, thrown: unknown, report: Report): GraphQLFormattedError {
  const told = (failure: unknown): string => report(failure, requestOf.get(thrown as object));
  const error = unwrapResolverError(thrown);
  const { stacktrace: _, refusal, ...extensions } = formatted.extensions ?? {};
  if (refusal !== undefined) return { ...formatted, extensions: { ...extensions, code: refusal } };
  if (error instanceof Problem && isOfTheStore(error)) {
    const requestId = told(error);
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
  if (isOfTheQuery) return { ...formatted, message: shortened(formatted.message), extensions };
  // Apollo has no code for a hash that is not that of the query.
  if (isRefusalByGraphql(thrown)) {
    return { ...formatted, message: shortened(formatted.message), extensions: { ...extensions, code: 'BAD_REQUEST' } };
  }
  const requestId = told(error);
  const masked = new Problem('INTERNAL', requestId);
  return { ...formatted, message: masked.message, extensions: { code: masked.code, requestId } };
}

/** The longest message of graphql-js that is passed on: it has names and values in it that may be as long as a request. */
const LONGEST_MESSAGE = 500;

const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

/** A GraphQLError that no other error caused: a scalar or a rule refused a value. */
function isRefusalByGraphql(thrown: unknown): boolean {
  return thrown instanceof GraphQLError && thrown.originalError === undefined && thrown.path === undefined;
}
