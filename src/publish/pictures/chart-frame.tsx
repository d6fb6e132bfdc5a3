import type { ComponentChildren } from 'preact';
import { widthOf } from './fonts.ts';
import { type Picture, type PictureText, pictureOf } from './picture.ts';
import { blockOf, Line, Lines } from './text.tsx';
import type { Colours } from './theme.ts';

export const CHART_WIDTH = 720;
const EDGE = 24;
const INNER = CHART_WIDTH - 2 * EDGE;

/** One entry of the legend: what is drawn before its words, in a box of 18 by 12. */
export interface Key {
  readonly sign: ComponentChildren;
  readonly words: string;
}

interface Framed {
  readonly text: PictureText;
  readonly heading: string;
  readonly under: string;
  readonly keys: readonly Key[];
  /** Markup of the chart. */
  readonly chart: string;
  readonly chartHeight: number;
  readonly foot: readonly string[];
  readonly colours: Colours;
}

/** A chart with its heading above, a legend in words, and where it comes from below. */
export function chartFrame({ text, heading, under, keys, chart, chartHeight, foot, colours }: Framed): Picture {
  const { ink, muted } = colours;
  const title = blockOf(heading, INNER, { size: 19, weight: 700, colour: ink }, 26);
  const below = blockOf(under, INNER, { size: 14, colour: muted }, 20);
  const feet = foot.map((words) => blockOf(words, INNER, { size: 12, colour: muted }, 17));
  const legend = legendOf(keys, 20 + title.height + below.height + 12, ink);
  const chartTop = legend.bottom + 6;
  let y = chartTop + chartHeight + 8;
  const drawnFeet = feet.map((block) => {
    const drawn = <Lines x={EDGE} y={y} block={block} />;
    y += block.height;
    return drawn;
  });
  return pictureOf(text, { width: CHART_WIDTH, height: y + 14 }, colours, [
    <Lines x={EDGE} y={18} block={title} />,
    <Lines x={EDGE} y={20 + title.height} block={below} />,
    legend.drawn,
    // Markup that Plot has written and escaped.
    <g transform={`translate(0 ${chartTop})`} fill={ink} dangerouslySetInnerHTML={{ __html: chart }} />,
    drawnFeet,
  ]);
}

/** Entries side by side, in as many rows as they need. */
function legendOf(keys: readonly Key[], top: number, ink: string) {
  let [x, y] = [EDGE, top];
  const drawn = keys.map(({ sign, words }) => {
    const block = blockOf(words, INNER - 26, { size: 13, colour: ink }, 18);
    const width = 26 + Math.max(...block.lines.map((line) => widthOf(line, 13, 400)));
    if (x > EDGE && x + width > EDGE + INNER) [x, y] = [EDGE, y + 20];
    const entry = (
      <g>
        <g transform={`translate(${x} ${y + 3})`}>{sign}</g>
        {block.lines.length === 1 ? (
          <Line x={x + 24} y={y + 14} text={words} size={13} colour={ink} />
        ) : (
          <Lines x={x + 24} y={y} block={block} />
        )}
      </g>
    );
    x += Math.round(width) + 18;
    if (block.lines.length > 1) [x, y] = [EDGE, y + block.height + 2];
    return entry;
  });
  return { drawn, bottom: keys.length === 0 ? top : x === EDGE ? y : y + 20 };
}
