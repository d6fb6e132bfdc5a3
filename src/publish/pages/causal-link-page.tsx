import { SIGNS } from '../../domain/causal-notation.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { CausalLinkSubject } from '../subjects/causal-link.ts';
import { digestOf } from '../texts/digest.ts';
import { POLARITY_WORDS, rangeInWords } from '../words.ts';
import { ClaimSection } from './claim-list.tsx';
import { localPath } from './document.ts';
import { FindingList } from './finding-list.tsx';
import { Graph } from './graph.tsx';
import { NamedList } from './named-list.tsx';
import type { PageParts } from './page-parts.ts';
import { Prose, SourceLine, StandingWord } from './pieces.tsx';
import { UseButton } from './use-this.tsx';

/** A causal link: what it says, how far it can be trusted, how strong it is, and what speaks for and against it. */
export function CausalLinkPage({
  publication: { subject: link },
  setting: { site },
  parts,
}: {
  publication: Publication<CausalLinkSubject>;
  setting: Setting;
  parts: PageParts;
}) {
  const { lead } = digestOf(link, site);
  return (
    <>
      <p class="crumbs">
        <a href={localPath(site, '/causal-map')}>Causal map</a>
      </p>
      <h1>{shownText(link.title)}</h1>
      <div class="row">
        <UseButton />
      </div>
      {parts.graph === null ? null : <Graph markup={parts.graph} />}
      <div class="column" id="summary">
        <p class="lead">{shownText(lead)}</p>
        <p>
          <StandingWord standing={link.standing} />. <Prose text={link.because} />
        </p>
        <dl>
          <div>
            <dt>Sign</dt>
            <dd>
              {SIGNS[link.polarity]} {POLARITY_WORDS[link.polarity]}
            </dd>
          </div>
          <div>
            <dt>Delay</dt>
            <dd>{link.delay === null ? 'none' : shownText(link.delay)}</dd>
          </div>
          <div>
            <dt>Strength</dt>
            <dd>{link.strength === null ? 'none is cited' : rangeInWords(link.strength)}</dd>
          </div>
        </dl>
        {link.strength === null ? null : (
          <p>
            Strength by <SourceLine source={link.strength.source} site={site} />
          </p>
        )}
        <ClaimSection title="Claims offered as reasons" claims={link.claims} site={site} />
      </div>
      {link.evidence.length === 0 ? null : (
        <section>
          <h2>Evidence</h2>
          <FindingList findings={link.evidence} site={site} />
        </section>
      )}
      {link.loops.length === 0 ? null : (
        <section>
          <h2>Loops that it is a step of</h2>
          <NamedList kind="loop" list={link.loops} site={site} />
        </section>
      )}
    </>
  );
}
