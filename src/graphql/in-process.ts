import 'reflect-metadata';
import { createLoaders } from '../actions/loaders.ts';
import { createPublications } from '../actions/publish/publications.ts';
import type { Copies } from '../connectors/copies.ts';
import type { Store } from '../store/store.ts';
import type { Report } from './answer-errors.ts';
import { createApollo } from './apollo.ts';
import { createSchema } from './schema.ts';

/** What a graph in this process is made of. */
export interface InProcess {
  readonly store: Store;
  readonly copies: Copies;
  /** The time in UTC, as RFC 3339. */
  readonly now: () => string;
  /** Address that links are built from. */
  readonly site: string;
  readonly report: Report;
}

/** The same answers as over HTTP, limits included, without a way in. */
export function answerInProcess({ store, copies, now, site, report }: InProcess) {
  const apollo = createApollo(createSchema(), report);
  const publications = createPublications({ store, copies, now });
  return async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      {
        contextValue: {
          store,
          loaders: createLoaders(store, copies),
          today: now().slice(0, 10),
          publications,
          site,
          answered: { observations: 0 },
        },
      },
    );
    return body.kind === 'single' ? body.singleResult : body.initialResult;
  };
}
