import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { SourceFinding, SourceSubject } from '../subjects/source.ts';
import { digestOf } from '../texts/digest.ts';
import { STANCE_WORDS } from '../words.ts';
import { ClaimSection } from './claim-list.tsx';
import { localPath } from './document.ts';
import { NamedList } from './named-list.tsx';
import { Facts, Prose, To } from './pieces.tsx';
import { UseButton } from './use-this.tsx';

/** A source: what it is, how much of it was read, and all that is taken from it. */
export function SourcePage({
  publication: { subject: source },
  setting: { site },
}: {
  publication: Publication<SourceSubject>;
  setting: Setting;
}) {
  const { lead, facts } = digestOf(source, site);
  return (
    <>
      <p class="crumbs">
        <a href={localPath(site, '/sources')}>Sources</a>
      </p>
      <h1>{shownText(source.title)}</h1>
      <div class="columns">
        <div class="column">
          <p class="lead">{shownText(lead)}</p>
          {source.series.length === 0 ? null : (
            <section>
              <h2>Series that it publishes</h2>
              <NamedList
                kind="series"
                list={source.series.map(({ slug, name }) => ({ slug, name, words: slug }))}
                site={site}
              />
            </section>
          )}
          <ClaimSection title="Claims of which it is the source" claims={source.claims} site={site} />
          {source.findings.length === 0 ? null : (
            <section>
              <h2>What is found in it</h2>
              <ul class="findings">
                {source.findings.map((finding) => (
                  <Finding finding={finding} site={site} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside class="column side" aria-label="At a glance">
          <UseButton />
          <Facts facts={facts} site={site} />
        </aside>
      </div>
    </>
  );
}

function Finding({
  finding: { stance, finding, claims, causalLinks },
  site,
}: {
  finding: SourceFinding;
  site: string;
}) {
  return (
    <li class={stance.toLowerCase()}>
      <b>{STANCE_WORDS[stance]}</b> <Prose text={finding} />
      <br />
      <span class="note">
        On{' '}
        {[
          ...claims.map(({ slug, printed }) => (
            <To kind="claim" slug={slug} site={site}>
              “{shownText(printed)}”
            </To>
          )),
          ...causalLinks.map(({ slug, name }) => (
            <To kind="causal-link" slug={slug} site={site}>
              {shownText(name)}
            </To>
          )),
        ].map((link, index) => (
          <>
            {index === 0 ? '' : ', '}
            {link}
          </>
        ))}
      </span>
    </li>
  );
}
