import type { VerdictChange } from '../../domain/change.ts';
import { nodeId } from '../../domain/node-id.ts';
import { Problem } from '../../domain/problem.ts';
import type { TellableChange } from '../../publish/feeds/verdict-change.ts';
import { verdictsAtom } from '../../publish/feeds/verdicts-atom.ts';
import type { View } from '../../store/store.ts';
import { checkAsPublished } from '../check-as-published.ts';
import type { Exploring } from '../explore/exploring.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad } from '../must-load.ts';
import { pageOfList } from './page-of-list.ts';
import { becauseOf } from './publish-claim.ts';

/** Path of the feed. */
export const VERDICTS_PATH = '/feeds/verdicts.atom';

/** Changes on one page. */
const PAGE = 50;

interface Told extends VerdictChange {
  /** Of the entry of the journal that tells it. */
  readonly sequence: number;
  readonly at: string;
  /** The greatest time of it and all before it: a clock may be put back between two changes, and a feed goes on. */
  readonly updated: string;
}

/** Of a feed in which nothing has been told. */
const NEVER = '1970-01-01T00:00:00Z';

/** A page of the feed as it is sent. */
export interface SentVerdicts {
  readonly body: string;
  readonly next: string | null;
}

/** Claims that came and verdicts that turned, newest first; `pageToken` is null for the newest. */
export async function listVerdictChanges(
  pageToken: string | null,
  { store, loaders, site }: Exploring,
): Promise<SentVerdicts> {
  const list = await newestFirst(store);
  const page = pageOfList(list, ({ sequence, claim }) => ({ rank: sequence, name: claim }), {
    token: pageToken,
    limit: PAGE,
    of: ['verdicts'],
  });
  if (page === null) {
    throw new Problem('BAD_ARGUMENT', '"pageToken" is not of this feed; follow the link "next" of the page before.');
  }
  const addressOf = (token: string | null): string =>
    `${site}${VERDICTS_PATH}${token === null ? '' : `?${new URLSearchParams({ pageToken: token })}`}`;
  const next = page.token === null ? null : addressOf(page.token);
  const body = verdictsAtom(
    {
      changes: await Promise.all(page.rows.map((told) => tellable(told, loaders))),
      updated: inSeconds(list[0]?.updated ?? NEVER),
      first: addressOf(null),
      self: addressOf(pageToken),
      next,
    },
    site,
  );
  return { body, next };
}

/** All changes, those of one entry of the journal by claim; worked out once for a version of the data. */
function newestFirst(store: View): Promise<readonly Told[]> {
  return store.once('changes of verdicts, newest first', async () => {
    let updated = NEVER;
    const told = (await store.journal(0)).flatMap(({ sequence, at, verdicts }) => {
      if (verdicts.length > 0 && at > updated) updated = at;
      return verdicts.map((change): Told => ({ ...change, sequence, at, updated }));
    });
    return told.sort((a, b) => b.sequence - a.sequence || (a.claim < b.claim ? -1 : 1));
  });
}

async function tellable(
  { claim: slug, before, after, at, updated, sequence }: Told,
  loaders: Loaders,
): Promise<TellableChange> {
  const { record } = loaders;
  const claim = await record.Claim.load(nodeId('Claim', slug));
  const change = { claim: slug, at: inSeconds(at), updated: inSeconds(updated), sequence, before, after };
  if (claim === null) return { ...change, now: null };
  const { metricId, reviewId, printed, statement, verdict } = claim;
  const [metric, check, review] = await Promise.all([
    metricId === null ? null : mustLoad(record.Metric, metricId),
    checkAsPublished(claim, loaders),
    reviewId === null ? null : mustLoad(record.Review, reviewId),
  ]);
  const because = becauseOf(claim, check, review);
  return { ...change, now: { printed, statement, metric: metric?.name ?? null, verdict, because } };
}

/** Without fractions of seconds, which some readers of feeds do not take. */
const inSeconds = (at: string): string => `${at.slice(0, 19)}Z`;
