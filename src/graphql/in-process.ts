import 'reflect-metadata';
import type { Readings } from '../actions/readings.ts';
import type { Report } from './answer-errors.ts';
import { createApollo } from './apollo.ts';
import { contextOf } from './context.ts';
import { createSchema } from './schema.ts';

/** The same answers as over HTTP, limits included, without a way in. */
export function answerInProcess(readings: Readings, report: Report) {
  const apollo = createApollo(createSchema(), report);
  return async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const [{ body }] = await readings.whole(
      async (reading) => {
        const contextValue = contextOf(reading);
        return [await apollo.executeOperation({ query, variables }, { contextValue }), contextValue] as const;
      },
      ([, { answered }]) => answered.isTorn,
    );
    return body.kind === 'single' ? body.singleResult : body.initialResult;
  };
}
