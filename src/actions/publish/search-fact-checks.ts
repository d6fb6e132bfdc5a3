import { queryWords } from '../../domain/search/query-words.ts';
import { addDays, type IsoDate } from '../../lib/iso-date.ts';
import { type FactCheckClaim, factCheckClaimOf, siteName } from '../../publish/fact-checks/fact-check-claim.ts';
import { LANGUAGE } from '../../publish/linked-data/agents.ts';
import { pageOfList } from './page-of-list.ts';
import type { ListedReview, Reviews } from './reviews.ts';

/** A search as Google's Fact Check Tools API has it; what was left out is null. */
export interface FactCheckRequest {
  readonly query: string | null;
  /** BCP 47. */
  readonly languageCode: string | null;
  /** A host without scheme and "www". */
  readonly site: string | null;
  readonly maxAgeDays: number | null;
  readonly pageSize: number;
  readonly pageToken: string | null;
  readonly offset: number;
}

export interface FactCheckAnswer {
  readonly claims?: readonly FactCheckClaim[];
  readonly nextPageToken?: string;
}

interface Parts {
  readonly reviews: Reviews;
  readonly site: string;
  readonly today: IsoDate;
}

/** A page of checked claims: by rank where words were given, else the newest first. Null for a token of another search. */
export async function searchFactChecks(
  request: FactCheckRequest,
  { reviews, site, today }: Parts,
): Promise<FactCheckAnswer | null> {
  const { query, languageCode, site: host, maxAgeDays, pageSize, pageToken, offset } = request;
  const found = await candidates(query, reviews);
  const isOurs = isOfSite(host, site) && isOfLanguage(languageCode);
  const since = maxAgeDays === null ? null : dayBefore(today, maxAgeDays);
  const list = isOurs ? found.filter(({ newestDay }) => since === null || newestDay >= since) : [];
  const page = pageOfList(list, ({ rank, slug }) => ({ rank, name: slug }), {
    token: pageToken,
    offset,
    limit: pageSize,
    of: ['search', query, languageCode, host, maxAgeDays],
  });
  if (page === null) return null;
  const claims = (await reviews.publish(page.rows)).flatMap(
    (publication) => factCheckClaimOf(publication, { site }) ?? [],
  );
  return {
    ...(claims.length === 0 ? {} : { claims }),
    ...(page.token === null ? {} : { nextPageToken: page.token }),
  };
}

type Candidate = ListedReview & { readonly rank: string | number };

async function candidates(query: string | null, reviews: Reviews): Promise<readonly Candidate[]> {
  if (query === null) return (await reviews.newestFirst()).map((listed) => ({ ...listed, rank: listed.judgedOn }));
  return (await reviews.found(queryWords(query))).map((listed) => ({ ...listed, rank: listed.score }));
}

/** Whether the reviews of this site are wanted: its host, or a domain that it is in. */
function isOfSite(host: string | null, site: string): boolean {
  const own = siteName(site);
  return host === null || own === host || own.endsWith(`.${host}`);
}

/** Regions are left out of account, as Google does. */
const isOfLanguage = (code: string | null): boolean => code === null || new Intl.Locale(code).language === LANGUAGE;

/** So many days before; the first of all days where there are not as many. */
function dayBefore(today: IsoDate, days: number): IsoDate {
  const most = 700_000;
  return days > most ? '0000-01-01' : addDays(today, -days);
}
