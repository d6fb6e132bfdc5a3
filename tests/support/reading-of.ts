import type { Exploring } from '../../src/actions/explore/exploring.ts';
import { createLoaders } from '../../src/actions/loaders.ts';
import { createPublications, type Publications } from '../../src/actions/publish/publications.ts';
import type { Reading } from '../../src/actions/reading.ts';
import type { Store, View } from '../../src/store/store.ts';
import { SITE, TODAY } from './test-server.ts';

/** What actions read from, on the day of the tests or another. */
export function readingOf(store: Store, today: string = TODAY): Exploring {
  const view = store.view();
  const reading: Reading = { store: view, loaders: createLoaders(view), today };
  return {
    ...reading,
    publications: createPublications(store.snapshots)(reading, `${today}T10:00:00.000Z`),
    site: SITE,
  };
}

/** Publications of a store, each asked of a reading of its own, as requests do. */
export function publicationsOf(store: Store, begunAt = `${TODAY}T10:00:00.000Z`): Publications {
  const publications = createPublications(store.snapshots);
  const anew = () => publications(readingOf(store, begunAt.slice(0, 10)), begunAt);
  return {
    current: (kind, slug) => anew().current(kind, slug),
    kept: (kind, slug, revision) => anew().kept(kind, slug, revision),
  };
}

/** A store whose views read some things otherwise. */
export function readingOtherwise(store: Store, otherwise: Partial<View>): Store {
  const view = (): View => {
    const plain = store.view();
    return { ...plain, ...otherwise, past: { ...plain.past, ...otherwise } };
  };
  return { ...store, view };
}
