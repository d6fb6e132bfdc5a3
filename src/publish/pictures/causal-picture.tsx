import { LETTERS } from '../../domain/causal-notation.ts';
import { Standing } from '../../domain/standing.ts';
import type { MappedLink } from '../causal-map/causal-map.ts';
import { STANDING_WORDS } from '../causal-map/link-label.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import { LOOP_WORDS } from '../words.ts';
import { type Drawn, LINES, layOut } from './causal-graph.tsx';
import { type Picture, pictureOf } from './picture.ts';
import { pictureText } from './picture-text.ts';
import { blockOf, Line, Lines, round } from './text.tsx';
import { COLOURS, type Colours } from './theme.ts';

const EDGE = 24;
const LEAST_WIDTH = 640;

/** A loop, a link or the whole causal map, laid out by Graphviz: signs, delays and standing on each arrow. */
export async function causalPicture(publication: Publication<Drawn>, setting: Setting): Promise<Picture> {
  const { subject, revision } = publication;
  const colours = COLOURS[setting.theme];
  const graph = await layOut(subject, setting.site, colours);
  const width = Math.max(LEAST_WIDTH, graph.width + 2 * EDGE);
  const inner = width - 2 * EDGE;
  const { ink, muted } = colours;
  const title = blockOf(headingOf(subject), inner, { size: 20, weight: 700, colour: ink }, 27);
  const under = blockOf(underOf(subject), inner, { size: 14, colour: muted }, 20);
  const foot = blockOf(
    `${setting.site}${pathOf(subject)}, revision ${revision}`,
    inner,
    { size: 12.5, colour: muted },
    18,
  );
  const legend = legendOf(subject.map.links, colours, inner);
  const graphTop = 20 + title.height + under.height + 10;
  const legendTop = graphTop + graph.height + 14;
  const footTop = legendTop + legend.height + 8;
  return pictureOf(pictureText(subject, 'main'), { width, height: footTop + foot.height + 16 }, colours, [
    <Lines x={EDGE} y={18} block={title} />,
    <Lines x={EDGE} y={20 + title.height} block={under} />,
    // Markup that Graphviz has written and escaped.
    <g
      transform={`translate(${round((width - graph.width) / 2)} ${round(graphTop)})`}
      dangerouslySetInnerHTML={{ __html: graph.markup }}
    />,
    <g transform={`translate(${EDGE} ${round(legendTop)})`}>{legend.drawn}</g>,
    <Lines x={EDGE} y={footTop} block={foot} />,
  ]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function headingOf(subject: Drawn): string {
  return subject.kind === 'loop' ? `${subject.title} (${LETTERS[subject.polarity]})` : subject.title;
}

function underOf(subject: Drawn): string {
  switch (subject.kind) {
    case 'loop':
      return `${capital(LOOP_WORDS[subject.polarity])}, ${STANDING_WORDS[subject.standing]}. ${subject.because}`;
    case 'causal-link':
      return `${subject.statement} ${subject.because}`;
    case 'causal-map':
      return `${subject.map.factors.length} factors and ${subject.map.links.length} causal links, as the articles argue them and as the evidence bears them out.`;
    default:
      return subject satisfies never;
  }
}

function legendOf(links: readonly MappedLink[], colours: Colours, inner: number) {
  const present = Object.values(Standing).filter((standing) => links.some((link) => link.standing === standing));
  const note = blockOf(
    '+ moves the same way, − the opposite way, ? not known; || with a delay',
    inner,
    { size: 12.5, colour: colours.muted },
    18,
  );
  const drawn = present.map((standing, index) => {
    const { width, dash } = LINES[standing];
    const colour = colours.standings[standing];
    return (
      <g transform={`translate(${index * 122} 0)`}>
        <path d="M0 9h24" stroke={colour} stroke-width={width} stroke-dasharray={dash} fill="none" />
        <Line x={30} y={13.5} text={STANDING_WORDS[standing]} size={12.5} colour={colour} />
      </g>
    );
  });
  return { drawn: [drawn, <Lines x={0} y={20} block={note} />], height: 20 + note.height };
}
