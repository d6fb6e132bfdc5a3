import type { Copies } from '../connectors/copies.ts';
import { Problem } from '../domain/problem.ts';
import type { Store } from '../store/store.ts';
import type { Exploring } from './explore/exploring.ts';
import { createLoaders } from './loaders.ts';
import { createPublications } from './publish/publications.ts';

/** How often an answer is put together before its caller is told that the data keep changing. */
const ATTEMPTS = 3;

export interface ReadingsParts {
  readonly store: Store;
  /** Readers' own copies of articles. */
  readonly copies: Copies;
  /** The time in UTC, as RFC 3339. */
  readonly now: () => string;
  /** Address that links are built from, without a slash at the end; asked when a request is answered. */
  readonly site: () => string;
}

/** What one request reads from. */
export interface WholeReading extends Exploring {
  /** When it began; RFC 3339, in UTC. */
  readonly at: string;
  /** Whether something was read that no version of the data speaks of: a reader's own copy of a text. */
  readsCopies(): boolean;
}

/** Where requests get what they read from. */
export interface Readings {
  /**
   * Runs work over one version of the data and one day; from its start when the data changed meanwhile, which the work says
   * by throwing DATA_CHANGING, or `isTorn` of what it made.
   */
  whole<T>(work: (reading: WholeReading) => Promise<T>, isTorn?: (made: T) => boolean): Promise<T>;
}

/** Readings of a store; what is published is kept at hand for all of them. */
export function createReadings({ store, copies, now, site }: ReadingsParts): Readings {
  const publicationsOf = createPublications(store.snapshots);

  function begin(): WholeReading {
    const [view, at] = [store.view(), now()];
    let seesCopies = false;
    const loaders = createLoaders(view, {
      codePoints(hash) {
        seesCopies = true;
        return copies.codePoints(hash);
      },
    });
    const reading = { store: view, loaders, today: at.slice(0, 10) };
    const publications = publicationsOf(reading, at);
    return { ...reading, at, publications, site: site(), readsCopies: () => seesCopies };
  }

  return {
    async whole(work, isTorn = () => false) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const made = await work(begin());
          if (attempt >= ATTEMPTS || !isTorn(made)) return made;
        } catch (error) {
          const isChange = error instanceof Problem && error.code === 'DATA_CHANGING';
          if (attempt >= ATTEMPTS || !isChange) throw error;
        }
      }
    },
  };
}
