import type { IsoDate } from '../../lib/iso-date.ts';
import type { Setting } from '../forms.ts';
import { pageOf } from '../linked-data/addresses.ts';
import { LANGUAGE, PROJECT_NAME } from '../linked-data/agents.ts';
import { given } from '../linked-data/given.ts';
import { isRated } from '../linked-data/rating.ts';
import { exactDay } from '../linked-data/works.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { VERDICT_WORDS } from '../words.ts';

/** A claim with its reviews, as Google's Fact Check Tools API has them. Times are RFC 3339; what is not known is left out. */
export interface FactCheckClaim {
  readonly text: string;
  readonly claimant: string;
  readonly claimDate?: string;
  readonly claimReview: readonly {
    readonly publisher: { readonly name: string; readonly site: string };
    readonly url: string;
    readonly title: string;
    readonly reviewDate: string;
    readonly textualRating: string;
    readonly languageCode: string;
  }[];
}

/** The start of a day: that API has times only. */
const timeOf = (day: IsoDate): string => `${day}T00:00:00Z`;

/** The host that reviews are credited to: without scheme, "www" and port. */
export const siteName = (site: string): string => new URL(site).hostname.replace(/^www\./, '');

/** A claim with its one review; null for a claim that was not checked. */
export function factCheckClaimOf(
  { subject }: Publication<ClaimSubject>,
  { site }: Pick<Setting, 'site'>,
): FactCheckClaim | null {
  const { statement, assertedBy, article, title, judgedOn, verdict } = subject;
  if (!isRated(verdict)) return null;
  const day = exactDay(article);
  return {
    text: statement,
    claimant: assertedBy.name,
    ...given('claimDate', day && timeOf(day)),
    claimReview: [
      {
        publisher: { name: PROJECT_NAME, site: siteName(site) },
        url: pageOf(subject, site),
        title,
        reviewDate: timeOf(judgedOn),
        textualRating: VERDICT_WORDS[verdict],
        languageCode: LANGUAGE,
      },
    ],
  };
}
