import { LETTERS } from '../../domain/causal-notation.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { LoopLink, LoopSubject } from '../subjects/loop.ts';
import { digestOf } from '../texts/digest.ts';
import { rangeInWords } from '../words.ts';
import { ClaimList } from './claim-list.tsx';
import { localPath } from './document.ts';
import { FindingList } from './finding-list.tsx';
import { Graph } from './graph.tsx';
import type { PageParts } from './page-parts.ts';
import { Facts, Prose, SourceLine, StandingWord, To } from './pieces.tsx';
import { Table } from './table.tsx';
import { UseButton } from './use-this.tsx';

/** A loop: its picture, how far it can be trusted and how strong it is, and each link with what speaks for and against it. */
export function LoopPage({
  publication: { subject: loop },
  setting: { site },
  parts,
}: {
  publication: Publication<LoopSubject>;
  setting: Setting;
  parts: PageParts;
}) {
  const { lead, facts, tables } = digestOf(loop, site);
  const { gain, links } = loop;
  return (
    <>
      <p class="crumbs">
        <a href={localPath(site, '/loops')}>Loops</a>
      </p>
      <h1>
        {shownText(loop.title)} ({LETTERS[loop.polarity]})
      </h1>
      <p class="lead">{shownText(lead)}</p>
      <div class="columns">
        <div class="column">
          {parts.graph === null ? null : <Graph markup={parts.graph} />}
          <section>
            <h2>How strong it is</h2>
            <p>
              <Prose text={gain.because} />
            </p>
            {gain.missing.length === 0 ? null : (
              <p>
                No strength is cited of{' '}
                {gain.missing.map(({ slug, name }, index) => (
                  <>
                    {index === 0 ? '' : ', '}
                    <To kind="causal-link" slug={slug} site={site}>
                      {shownText(name)}
                    </To>
                  </>
                ))}
                .
              </p>
            )}
            {gain.assumptions.length === 0 ? null : (
              <ul>
                {gain.assumptions.map((text) => (
                  <li>
                    <Prose text={text} />
                  </li>
                ))}
              </ul>
            )}
            <code class="formula">{shownText(gain.formula)}</code>
          </section>
          {links === undefined ? (
            tables.map((table) => <Table table={table} site={site} />)
          ) : (
            <section>
              <h2>Its links, one by one</h2>
              {links.map((link) => (
                <Link link={link} isWeakest={link.slug === loop.weakestLink.slug} site={site} />
              ))}
            </section>
          )}
        </div>
        <aside class="column side" aria-label="At a glance">
          <UseButton />
          <Facts facts={facts} site={site} />
          <p>
            <a href={localPath(site, `/causal-map?loop=${loop.slug}`)}>Show it in the causal map</a>
          </p>
          <p>
            <a href={localPath(site, '/simulate')}>Run what follows from a shock</a>
          </p>
        </aside>
      </div>
    </>
  );
}

function Link({ link, isWeakest, site }: { link: LoopLink; isWeakest: boolean; site: string }) {
  const count = (stance: string): number => link.evidence.filter((each) => each.stance === stance).length;
  return (
    <details open={isWeakest}>
      <summary>
        <strong>{shownText(link.name)}</strong> <StandingWord standing={link.standing} />
        {isWeakest ? ', the weakest link' : ''}{' '}
        <span>
          {count('SUPPORTS')} for, {count('DISPUTES')} against
        </span>
      </summary>
      <p>
        <To kind="causal-link" slug={link.slug} site={site}>
          {shownText(link.statement)}
        </To>
      </p>
      <p>
        <Prose text={link.because} />
      </p>
      {link.strength === null ? (
        <p class="note">No strength is cited.</p>
      ) : (
        <p>
          Strength: {rangeInWords(link.strength)}. <SourceLine source={link.strength.source} site={site} />
        </p>
      )}
      <FindingList findings={link.evidence} site={site} />
      {link.claims.length === 0 ? null : (
        <>
          <h3>Claims offered as reasons</h3>
          <ClaimList claims={link.claims} site={site} />
        </>
      )}
    </details>
  );
}
