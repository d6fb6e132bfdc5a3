import { LRUCache } from 'lru-cache';
import type { Copies } from '../../connectors/copies.ts';
import { Problem } from '../../domain/problem.ts';
import { nearestSlug } from '../../lib/nearest-slug.ts';
import { pathOf } from '../../publish/paths.ts';
import { type Publication, revisionOf } from '../../publish/publication.ts';
import type { Subject, SubjectKind, Subjects } from '../../publish/subjects/subject.ts';
import type { NamedLabel, Store } from '../../store/store.ts';
import { createLoaders } from '../loaders.ts';
import { findingsBySource } from './findings-by-source.ts';
import { onceAVersion } from './once-a-version.ts';
import { publishArticle } from './publish-article.ts';
import { publishCausalLink, publishCausalMap, publishLoop } from './publish-causes.ts';
import { publishClaim } from './publish-claim.ts';
import { publishSeries } from './publish-series.ts';
import { publishSource } from './publish-source.ts';
import type { Publishing } from './publishing.ts';
import { verdictDays } from './verdict-days.ts';

/** What has a permalink, as it is now and as it was. */
export interface Publications {
  /** The subject as it is. Refuses a name that nothing has, with the nearest that something has. */
  current<K extends SubjectKind>(kind: K, slug: string): Promise<Publication<Subjects[K]>>;
  /** The subject as it was shown under a revision. Refuses one that never was shown. */
  kept<K extends SubjectKind>(kind: K, slug: string, revision: string): Promise<Publication<Subjects[K]>>;
}

type Publisher<K extends SubjectKind> = (slug: string, publishing: Publishing) => Promise<Subjects[K] | null>;

const PUBLISHERS: { readonly [K in SubjectKind]: Publisher<K> } = {
  article: publishArticle,
  claim: publishClaim,
  series: publishSeries,
  source: publishSource,
  loop: publishLoop,
  'causal-link': publishCausalLink,
  'causal-map': (_slug, publishing) => publishCausalMap(publishing),
};

const LABELS: { readonly [K in SubjectKind]: NamedLabel | null } = {
  article: 'Article',
  claim: 'Claim',
  series: 'Series',
  source: 'Source',
  loop: 'Loop',
  'causal-link': 'CausalLink',
  'causal-map': null,
};

/** What is kept at hand, in characters of JSON. */
const MOST_KEPT = 16_000_000;

interface Parts {
  readonly store: Store;
  readonly copies: Copies;
  /** RFC 3339, in UTC. */
  readonly now: () => string;
}

/**
 * Publications from a store. A state that is shown is first kept as a snapshot, so that whoever links to its revision finds
 * it for ever; one that cannot be kept is not shown.
 */
export function createPublications({ store, copies, now }: Parts): Publications {
  const known = new LRUCache<string, { readonly publication: Publication }>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ publication }) => JSON.stringify(publication).length,
  });
  const running = new Map<string, Promise<Publication>>();
  const days = onceAVersion(() => verdictDays(store));
  const findings = onceAVersion(() => findingsBySource(createLoaders(store, copies)));

  /** A state that was read while the graph changed is read again: it may be of two minds, and would be kept for ever. */
  async function make(kind: SubjectKind, slug: string, version: string, at: string): Promise<Publication> {
    for (let read = version; ; ) {
      const subject = await readSubject(kind, slug, read, at);
      const { dataVersion } = await store.state();
      if (dataVersion !== read) {
        read = dataVersion;
        continue;
      }
      const revision = revisionOf(subject);
      const since = await store.snapshots.keep({
        path: pathOf(subject),
        revision,
        at,
        subject: JSON.stringify(subject),
      });
      return { subject, revision, at: since };
    }
  }

  async function readSubject(kind: SubjectKind, slug: string, version: string, at: string): Promise<Subject> {
    const publishing: Publishing = {
      store,
      loaders: createLoaders(store, copies),
      today: at.slice(0, 10),
      verdictDays: await days(version),
      findings: () => findings(version),
    };
    const subject = await PUBLISHERS[kind](slug, publishing);
    if (subject === null) throw await unknown(kind, slug, publishing);
    return subject;
  }

  return {
    async current<K extends SubjectKind>(kind: K, slug: string) {
      const { dataVersion } = await store.state();
      const at = `${now().slice(0, 19)}Z`;
      const key = [dataVersion, at.slice(0, 10), kind, slug].join('\n');
      const hit = known.get(key)?.publication;
      if (hit !== undefined) return hit as Publication<Subjects[K]>;
      const making = running.get(key) ?? make(kind, slug, dataVersion, at).finally(() => running.delete(key));
      running.set(key, making);
      const publication = await making;
      known.set(key, { publication });
      return publication as Publication<Subjects[K]>;
    },

    async kept<K extends SubjectKind>(kind: K, slug: string, revision: string) {
      const path = pathOf({ kind, slug });
      const snapshot = await store.snapshots.find(path, revision);
      if (snapshot === null) throw new Problem('UNKNOWN_REVISION', path, revision);
      return { subject: JSON.parse(snapshot.subject) as Subjects[K], revision, at: snapshot.at };
    },
  };
}

async function unknown(kind: SubjectKind, slug: string, { loaders }: Publishing): Promise<Problem> {
  const label = LABELS[kind];
  const slugs = label === null ? [] : (await loaders.rows(label)).map((row) => row.slug);
  return new Problem('UNKNOWN_SUBJECT', kind.replace('-', ' '), slug, nearestSlug(slug, slugs));
}
