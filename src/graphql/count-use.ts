import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Context } from './context.ts';

/** How one operation was answered. */
export interface Answered {
  /** Fields that it names, as "Claim.slug", each once. */
  readonly fields: readonly string[];
  readonly cost: number | null;
  /** How it was come by: run, compiled or kept; null where nothing was run. */
  readonly by: 'run' | 'compiled' | 'kept' | null;
  /** Codes of its errors. */
  readonly refusals: readonly string[];
}

/** Tells how each operation was answered. Fields are read off the document, once for all who send the same. */
export function countUse(schema: GraphQLSchema, tell: (answered: Answered) => void): ApolloServerPlugin<Context> {
  const fieldsOf = new WeakMap<DocumentNode, readonly string[]>();
  const fieldsIn = (document: DocumentNode): readonly string[] => {
    const known = fieldsOf.get(document) ?? namedFields(schema, document);
    fieldsOf.set(document, known);
    return known;
  };
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ document, operation, response: { body }, contextValue: { answered } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const refusals = errors.map(({ extensions }) => String(extensions?.code));
          const fields = document === undefined || operation === undefined ? [] : fieldsIn(document);
          tell({ fields, cost: answered.cost, by: answered.by, refusals });
        },
      };
    },
  };
}

function namedFields(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const types = new TypeInfo(schema);
  const names = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (parent !== null && parent !== undefined) names.add(`${getNamedType(parent).name}.${name.value}`);
      },
    }),
  );
  return [...names];
}
