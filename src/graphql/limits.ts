import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { Problem } from '../domain/problem.ts';
import type { Context } from './context.ts';
import { operationCost } from './cost.ts';
import { excessOf, MOST_IN_A_DOCUMENT } from './document-size.ts';

export const MOST_TOKENS = 3_000;
export const MOST_DEPTH = 16;
export const MOST_ALIASES = 60;
export const MOST_COST = 100_000;

/** Faults of one query that are told; with the first mended, the others may be gone. */
export const MOST_ERRORS = 20;

/** Reports a refusal by shape as a fault of the query, in our words. How many there are, the rule tells in its message. */
const tooMany = (what: string, most: number) => ({
  n: most,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void => {
      const given = Number(/found (\d+)/.exec(error.message)?.[1] ?? most + 1);
      context?.reportError(refused(new Problem('QUERY_TOO_LARGE', given, what, most)));
    },
  ],
});

/** There are queries only; graphql-js would find that out at execution, without a code. */
const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition({ operation }) {
    if (operation !== OperationTypeNode.QUERY) context.reportError(refused(new Problem('NOT_A_QUERY', operation)));
  },
});

/**
 * Refuses documents that would take long to validate, before any other rule looks at them: all rules walk a document together,
 * and one that is emptied as soon as it is entered has nothing for them.
 */
const smallEnough: ValidationRule = (context) => ({
  Document: {
    enter(document) {
      const excess = excessOf(document);
      if (excess === null) return;
      const { what, given } = excess;
      context.reportError(refused(new Problem('QUERY_TOO_LARGE', given, what, MOST_IN_A_DOCUMENT[what])));
      (document as { definitions: readonly DefinitionNode[] }).definitions = [];
    },
  },
});

/** Rules that refuse documents by their shape, before anything of them runs. Introspection is left out of the depth. */
export const shapeRules: readonly ValidationRule[] = [
  smallEnough,
  queriesOnly,
  maxDepthRule(tooMany('levels', MOST_DEPTH)) as unknown as ValidationRule,
  maxAliasesRule(tooMany('aliases', MOST_ALIASES)) as unknown as ValidationRule,
];

/**
 * Refuses an operation that may touch too many nodes, counts it against whoever asks, and tells the cost of every one in
 * `extensions.cost`.
 */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, request, contextValue }) {
          // Which operation was meant is not clear; Apollo says so.
          if (operation === undefined) return;
          const fragments = document.definitions.filter(
            (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
          );
          refuseManyValues(request.variables ?? {});
          const cost = operationCost(
            schema,
            operation,
            fragments,
            valuesOf(schema, operation, request.variables ?? {}),
          );
          contextValue.answered.cost = cost;
          if (cost > MOST_COST) throw refused(new Problem('QUERY_TOO_COSTLY', cost, MOST_COST));
          await charged(contextValue, cost);
        },
        async willSendResponse({ response, contextValue }) {
          const { cost } = contextValue.answered;
          if (cost === null || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: MOST_COST } };
        },
      };
    },
  };
}

async function charged({ charge }: Context, cost: number): Promise<void> {
  try {
    await charge(cost);
  } catch (error) {
    throw error instanceof Problem ? refused(error) : error;
  }
}

/** Values that variables may hold in all, those in lists and objects among them. */
export const MOST_VALUES = 2_000;

/** Refuses variables with more than is held against bounds one by one, which takes longer than to send them. */
function refuseManyValues(variables: { readonly [name: string]: unknown }): void {
  const waiting: unknown[] = [variables];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen > MOST_VALUES) throw refused(new Problem('QUERY_TOO_LARGE', seen, 'values in its variables', MOST_VALUES));
    const value = waiting.pop();
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) waiting.push(each);
  }
}

/** The values of variables, their defaults among them; what is wrong with them is told by execution. */
function valuesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
): { readonly [name: string]: unknown } {
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced ?? given;
}

/** A refusal before execution. Apollo takes the status from it, and keeps `refusal` where it sets a code of its own. */
function refused({ code, message, status }: Problem): GraphQLError {
  return new GraphQLError(message, { extensions: { code, refusal: code, http: { status } } });
}
