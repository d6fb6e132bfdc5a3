import { Standing } from '../../domain/standing.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { MappedLink } from '../causal-map/causal-map.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import type { Named } from '../subjects/shared.ts';
import { digestOf } from '../texts/digest.ts';
import { Choice } from './choice.tsx';
import { localPath } from './document.ts';
import { Graph } from './graph.tsx';
import { NamedList } from './named-list.tsx';
import type { PageParts } from './page-parts.ts';
import { litAsked } from './page-query.ts';
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
  const { loop: chosen, factor } = litAsked(subject, query);
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
        <Choice
          name="loop"
          label="Follow a loop"
          chosen={chosen}
          among={loops.map(({ slug }) => slug)}
          none="none, show all links"
          words={(slug) => shownText(nameOf(loops, slug))}
        />
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
        <NamedList kind="loop" list={loops} site={site} />
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
            {shownText(nameOf(loops, loop))}
          </To>
        </h2>
        <p role="status" class="unseen">
          {shownText(nameOf(loops, loop))}, {walkOf(map.links, loop).length} links
        </p>
        <Links links={walkOf(map.links, loop)} isOrdered site={site} />
      </>
    );
  }
  if (factor !== null) {
    return (
      <>
        <h2>{shownText(nameOf(map.factors, factor))}</h2>
        <p role="status" class="unseen">
          {shownText(nameOf(map.factors, factor))}
        </p>
        <h3>What moves it</h3>
        <Links links={map.links.filter(({ to }) => to === factor)} site={site} />
        <h3>What it moves</h3>
        <Links links={map.links.filter(({ from }) => from === factor)} site={site} />
      </>
    );
  }
  return (
    <p role="status" class="unseen">
      All links
    </p>
  );
}

function Links({
  links,
  isOrdered = false,
  site,
}: {
  links: readonly MappedLink[];
  isOrdered?: boolean;
  site: string;
}) {
  if (links.length === 0) return <p class="note">nothing in the graph</p>;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {links.map((link) => (
        <li>
          <To kind="causal-link" slug={link.slug} site={site}>
            {shownText(link.statement)}
          </To>{' '}
          <StandingWord standing={link.standing} />
        </li>
      ))}
    </List>
  );
}

const nameOf = (named: readonly Named[], slug: string): string =>
  named.find((each) => each.slug === slug)?.name ?? slug;

/** The links of a loop in the order of the walk. */
function walkOf(links: readonly MappedLink[], loop: string): readonly MappedLink[] {
  const inLoop = links.filter((link) => link.loops.includes(loop));
  const walk: MappedLink[] = inLoop.slice(0, 1);
  while (walk.length < inLoop.length) {
    const next = inLoop.find((link) => link.from === walk.at(-1)?.to && !walk.includes(link));
    if (next === undefined) return inLoop;
    walk.push(next);
  }
  return walk;
}

/** The links of a loop or of a factor; null where neither is chosen. */
function litBy(links: readonly MappedLink[], loop: string | null, factor: string | null): readonly string[] | null {
  if (loop === null && factor === null) return null;
  return links
    .filter(({ loops, from, to }) => (loop === null ? from === factor || to === factor : loops.includes(loop)))
    .map(({ slug }) => slug);
}
