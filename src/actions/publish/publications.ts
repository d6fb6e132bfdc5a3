import { Problem } from '../../domain/problem.ts';
import { nearestSlug } from '../../lib/nearest-slug.ts';
import { pathOf } from '../../publish/paths.ts';
import { type Publication, revisionOf } from '../../publish/publication.ts';
import type { SubjectKind, Subjects } from '../../publish/subjects/subject.ts';
import type { Snapshots } from '../../store/snapshots.ts';
import type { NamedLabel } from '../../store/store.ts';
import type { Reading } from '../reading.ts';
import { atHand } from './at-hand.ts';
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

/**
 * Publications of any reading, begun at a time (RFC 3339, in UTC). A state that is shown is first kept as a snapshot, so
 * that whoever links to its revision finds it for ever; one that cannot be kept is not shown.
 */
export function createPublications(snapshots: Snapshots): (reading: Reading, begunAt: string) => Publications {
  const known = atHand<{ readonly publication: Publication }>(
    MOST_KEPT,
    ({ publication }) => JSON.stringify(publication).length,
  );

  async function make(kind: SubjectKind, slug: string, reading: Reading, at: string): Promise<Publication> {
    const publishing: Publishing = { ...reading, verdictDays: await verdictDays(reading.store) };
    const subject = await PUBLISHERS[kind](slug, publishing);
    if (subject === null) throw await unknown(kind, slug, publishing);
    const revision = revisionOf(subject);
    const since = await snapshots.keep({ path: pathOf(subject), revision, at, subject: JSON.stringify(subject) });
    return { subject, revision, at: since };
  }

  return (reading, begunAt) => ({
    async current<K extends SubjectKind>(kind: K, slug: string) {
      const at = `${begunAt.slice(0, 19)}Z`;
      const key = [await reading.store.dataVersion(), reading.today, kind, slug].join('\n');
      const { publication } = await known.of(key, async () => ({ publication: await make(kind, slug, reading, at) }));
      return publication as Publication<Subjects[K]>;
    },

    async kept<K extends SubjectKind>(kind: K, slug: string, revision: string) {
      const path = pathOf({ kind, slug });
      const snapshot = await snapshots.find(path, revision);
      if (snapshot === null) throw new Problem('UNKNOWN_REVISION', path, revision);
      return { subject: JSON.parse(snapshot.subject) as Subjects[K], revision, at: snapshot.at };
    },
  });
}

async function unknown(kind: SubjectKind, slug: string, { loaders }: Publishing): Promise<Problem> {
  const label = LABELS[kind];
  const slugs = label === null ? [] : (await loaders.rows(label)).map((row) => row.slug);
  return new Problem('UNKNOWN_SUBJECT', kind.replace('-', ' '), slug, nearestSlug(slug, slugs));
}
