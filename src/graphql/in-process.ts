import 'reflect-metadata';
import type { Report } from './answer-errors.ts';
import { createApollo } from './apollo.ts';
import type { Context } from './context.ts';
import { createSchema } from './schema.ts';

/** The same answers as over HTTP, limits included, without a way in; each query gets a context of its own. */
export function answerInProcess(createContext: () => Context, report: Report) {
  const apollo = createApollo(createSchema(), report);
  return async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext() });
    return body.kind === 'single' ? body.singleResult : body.initialResult;
  };
}
