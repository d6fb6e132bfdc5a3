import { shownText } from '../../lib/shown-text.ts';
import type { ListedClaim } from '../subjects/shared.ts';
import { VERDICT_WORDS } from '../words.ts';
import { FAULTS } from './page-query.ts';
import { Mark, Prose, To } from './pieces.tsx';
import { classOf } from './style/colours.ts';

/** A claim in a list, and why it has its verdict where there is room to say so. */
export type ClaimInList = ListedClaim & { readonly because?: string };

/** Claims, each with its figure, its verdict by sign and word, and what it says; of wrong ones also why. */
export function ClaimList({ claims, site }: { claims: readonly ClaimInList[]; site: string }) {
  return (
    <ul class="claims wide">
      {claims.map(({ slug, printed, statement, verdict, because }) => (
        <li class={classOf(verdict)} id={slug}>
          <Mark verdict={verdict} />
          <div>
            <p class="head-of-claim">
              <span class="figure">
                <To kind="claim" slug={slug} site={site}>
                  “{shownText(printed)}”
                </To>
              </span>
              <span class="word">{VERDICT_WORDS[verdict]}</span>
            </p>
            <div>
              <p>{shownText(statement)}</p>
              {because !== undefined && FAULTS.includes(verdict) ? (
                <p class="because">
                  <Prose text={because} />
                </p>
              ) : null}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The same under a heading; nothing where there is none. */
export function ClaimSection({ title, claims, site }: { title: string; claims: readonly ClaimInList[]; site: string }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ClaimList claims={claims} site={site} />
    </section>
  );
}
