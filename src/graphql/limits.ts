import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { Problem } from '../domain/problem.ts';
import type { Context } from './context.ts';
import { operationCost } from './cost.ts';

export const MOST_TOKENS = 3_000;
export const MOST_DEPTH = 16;
export const MOST_ALIASES = 60;
export const MOST_COST = 100_000;

/** Reports a refusal by shape as a fault of the query, in our words. */
const tooMany = (what: string, most: number) => ({
  n: most,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null): void => {
      context?.reportError(refused(new Problem('QUERY_TOO_LARGE', what, most)));
    },
  ],
});

/** Rules that refuse documents by their shape, before anything of them runs. Introspection is left out of the depth. */
export const shapeRules: readonly ValidationRule[] = [
  maxDepthRule(tooMany('levels', MOST_DEPTH)) as unknown as ValidationRule,
  maxAliasesRule(tooMany('aliases', MOST_ALIASES)) as unknown as ValidationRule,
];

/** Refuses an operation that may touch too many nodes, and tells the cost of every one in `extensions.cost`. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ operation, document, request }) {
          const fragments = document.definitions.filter(
            (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
          );
          cost = operationCost(schema, operation as OperationDefinitionNode, fragments, request.variables ?? {});
          if (cost > MOST_COST) throw refused(new Problem('QUERY_TOO_COSTLY', cost, MOST_COST));
        },
        async willSendResponse({ response }) {
          if (cost === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: MOST_COST } };
        },
      };
    },
  };
}

/** A refusal before execution, in the shape that Apollo takes its status from. */
function refused({ code, message, status }: Problem): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
