import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../lib/sha256.ts';
import { sizeOf } from '../lib/size-of.ts';
import type { Context } from './context.ts';

/** The data of an answer, written already. Made to objects again for who does not want them written. */
class WrittenData {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

const asData = (written: WrittenData): Record<string, unknown> => written as unknown as Record<string, unknown>;

/** Writes an answer; data that are written already are not written again. */
export function writeAnswer({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof WrittenData))
    return `${JSON.stringify({ errors: rest.errors, data, extensions: rest.extensions })}\n`;
  const others = JSON.stringify(rest);
  return `{"data":${data.text}${others === '{}' ? '' : `,${others.slice(1, -1)}`}}\n`;
}

/** Numbers that JSON has no notation for, and which it would write as null. */
const marked = (_name: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;

/** What an answer follows from: the query, the data and the day. There are no logins, so that all who ask get the same. */
async function keyOf(
  queryHash: string | undefined,
  operationName: string | null,
  variables: unknown,
  { store, today, site }: Context,
): Promise<string | null> {
  try {
    return sha256(
      JSON.stringify([queryHash, operationName, variables, await store.dataVersion(), today, site], marked),
    );
  } catch {
    // The store does not answer; running the query says so in the right form.
    return null;
  }
}

/**
 * Keeps whole answers, at most so many bytes of them, for who asks the same of the same data on the same day. Answers with
 * errors are not kept, nor those that read a reader's own copy of a text. What a query costs has been counted by then.
 */
export function keptAnswers(mostBytes: number): ApolloServerPlugin<Context> {
  const kept = new LRUCache<string, WrittenData>({ maxSize: mostBytes, sizeCalculation: ({ text }) => sizeOf(text) });
  return {
    async requestDidStart() {
      let key: string | null = null;
      return {
        async responseForOperation({ operation, queryHash, operationName, request, contextValue }) {
          if (operation === undefined) return null;
          key = await keyOf(queryHash, operationName, request.variables ?? {}, contextValue);
          const data = key === null ? undefined : kept.get(key);
          if (data === undefined) return null;
          key = null;
          contextValue.answered.by = 'kept';
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: asData(data) } } };
        },
        async willSendResponse({ response, errors, contextValue }) {
          const { body } = response;
          if (key === null || body.kind !== 'single' || errors !== undefined || contextValue.readsCopies()) return;
          const written = new WrittenData(JSON.stringify(body.singleResult.data));
          body.singleResult.data = asData(written);
          kept.set(key, written);
        },
      };
    },
  };
}
