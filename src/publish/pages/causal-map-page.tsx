import { Problem } from '../../domain/problem.ts';
import { Standing } from '../../domain/standing.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { MappedLink } from '../causal-map/causal-map.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import { digestOf } from '../texts/digest.ts';
import { localPath } from './document.ts';
import { Graph } from './graph.tsx';
import type { PageParts } from './page-parts.ts';
import { StandingWord, To } from './pieces.tsx';
import { Table } from './table.tsx';
import { UseButton } from './use-this.tsx';

/** All factors and links: to be moved and followed where a script runs, and as a table for everybody. */
export function CausalMapPage({
  publication: { subject, revision },
  setting: { site, frozen, query = {} },
  parts,
}: {
  publication: Publication<CausalMapSubject>;
  setting: Setting;
  parts: PageParts;
}) {
  const { map, loops } = subject;
  const path = localPath(site, pathOf(subject, { revision: frozen ? revision : undefined }));
  const chosen = among('loop', query.loop, loops);
  const factor = among('factor', query.factor, map.factors);
  const { lead, tables } = digestOf(subject, site);
  return (
    <>
      <h1>Causal map</h1>
      <p class="lead">{lead}</p>
      <p>
        A line is a causal link as the articles argue it: + where both move the same way, − where they move in opposite
        ways, || where it takes time. Its look and its word tell how well the evidence bears it out:{' '}
        {Object.values(Standing).map((standing, index) => (
          <>
            {index === 0 ? '' : ', '}
            <StandingWord standing={standing} /> {map.links.filter((link) => link.standing === standing).length}
          </>
        ))}
        . Choose a link to read what speaks for and against it; every link is in the table below too.
      </p>
      <form action={path} class="row" data-island="live-form" data-swaps="chosen" aria-label="Which loop">
        <div class="field">
          <label for="loop">Follow a loop</label>
          <select id="loop" name="loop">
            <option value="">none, show all links</option>
            {loops.map(({ slug, name }) => (
              <option value={slug} selected={slug === chosen}>
                {shownText(name)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Show</button>
        <UseButton />
      </form>
      <a class="skip" href="#chosen">
        Skip the picture
      </a>
      <div class="map">
        {parts.graph === null ? null : <Graph markup={parts.graph} lit={litBy(map.links, chosen, factor)} isLive />}
        <div class="panel" id="chosen">
          <Chosen subject={subject} loop={chosen} factor={factor} site={site} />
        </div>
      </div>
      {tables.slice(0, 1).map((table) => (
        <Table table={table} site={site} looks="short" />
      ))}
      <section>
        <h2>Loops that have a name</h2>
        <ul class="names">
          {loops.map(({ slug, name }) => (
            <li>
              <To kind="loop" slug={slug} site={site}>
                {shownText(name)}
              </To>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What is read beside the picture: a loop, or all links of a factor; nothing where neither is chosen. */
function Chosen({
  subject: { map, loops },
  loop,
  factor,
  site,
}: {
  subject: CausalMapSubject;
  loop: string | null;
  factor: string | null;
  site: string;
}) {
  if (loop !== null) {
    return (
      <>
        <h2>
          <To kind="loop" slug={loop} site={site}>
            {shownText(loops.find(({ slug }) => slug === loop)?.name ?? loop)}
          </To>
        </h2>
        <Links links={map.links.filter((link) => link.loops.includes(loop))} site={site} />
      </>
    );
  }
  if (factor !== null) {
    return (
      <>
        <h2>{shownText(map.factors.find(({ slug }) => slug === factor)?.name ?? factor)}</h2>
        <h3>What moves it</h3>
        <Links links={map.links.filter(({ to }) => to === factor)} site={site} />
        <h3>What it moves</h3>
        <Links links={map.links.filter(({ from }) => from === factor)} site={site} />
      </>
    );
  }
  return null;
}

function Links({ links, site }: { links: readonly MappedLink[]; site: string }) {
  if (links.length === 0) return <p class="note">nothing in the graph</p>;
  return (
    <ul>
      {links.map((link) => (
        <li>
          <To kind="causal-link" slug={link.slug} site={site}>
            {shownText(link.statement)}
          </To>{' '}
          <StandingWord standing={link.standing} />
        </li>
      ))}
    </ul>
  );
}

/** The links of a loop or of a factor; null where neither is chosen. */
function litBy(links: readonly MappedLink[], loop: string | null, factor: string | null): readonly string[] | null {
  if (loop === null && factor === null) return null;
  return links
    .filter(({ loops, from, to }) => (loop === null ? from === factor || to === factor : loops.includes(loop)))
    .map(({ slug }) => slug);
}

/** The slug that an address asks for, if there is such a one. */
function among(name: string, asked: string | undefined, known: readonly { readonly slug: string }[]): string | null {
  if (asked === undefined) return null;
  if (known.some(({ slug }) => slug === asked)) return asked;
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  const slugs = known.map(({ slug }) => `"${slug}"`).join(', ');
  throw new Problem('BAD_ARGUMENT', `"${name}" may not be "${shown}" here; it may be ${slugs}.`);
}
