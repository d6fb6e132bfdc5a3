import 'reflect-metadata';
import type { ApolloServer } from '@apollo/server';
import type { Readings } from '../actions/readings.ts';
import { type Ask, dataOf, type GraphAnswer } from '../connectors/graph-api.ts';
import { type Asking, type Context, chargedOnce, contextOf } from './context.ts';
import { writeAnswer } from './kept-answers.ts';

/** Asks for the same answers as over HTTP, limits included, without a way in. Failures are reported with the request's id. */
export function askInProcess(apollo: ApolloServer<Context>, readings: Readings, asking: Asking = {}): Ask {
  return async (query, variables = {}) => {
    const charge = chargedOnce(asking.charge);
    const [{ body }] = await readings.whole(
      async (reading) => {
        const contextValue = contextOf(reading, { ...asking, charge });
        return [await apollo.executeOperation({ query, variables }, { contextValue }), contextValue] as const;
      },
      ([, { answered }]) => answered.isTorn,
    );
    // By way of text, as callers over HTTP have it: data may be written already, and decimals are no objects in it.
    return dataOf(
      JSON.parse(writeAnswer(body.kind === 'single' ? body.singleResult : body.initialResult)) as GraphAnswer,
    );
  };
}
