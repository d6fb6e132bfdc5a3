import type { ComponentChildren } from 'preact';
import type { Width } from '../forms.ts';
import { widthOf } from './fonts.ts';
import { type Picture, type PictureText, pictureOf } from './picture.ts';
import type { Plotted, ScaleOfChart } from './plot.ts';
import { blockOf, Line, Lines } from './text.tsx';
import type { Colours } from './theme.ts';

/** The size of a chart in dots, and the edge of its frame. */
export const CHART_SIZES: { readonly [W in Width]: { readonly width: number; readonly height: number } } = {
  wide: { width: 720, height: 340 },
  narrow: { width: 380, height: 300 },
};
const EDGES: { readonly [W in Width]: number } = { wide: 24, narrow: 14 };

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
  /** Null where there is nothing to draw. */
  readonly chart: Plotted | null;
  readonly chartHeight: number;
  readonly foot: readonly string[];
  readonly colours: Colours;
  readonly width: Width;
}

/** A chart with its heading above, a legend in words, and where it comes from below. */
export function chartFrame({ text, heading, under, keys, chart, chartHeight, foot, colours, width }: Framed): Picture {
  const edge = EDGES[width];
  const whole = CHART_SIZES[width].width;
  const inner = whole - 2 * edge;
  const { ink, muted } = colours;
  const title = blockOf(heading, inner, { size: 19, weight: 700, colour: ink }, 26);
  const below = blockOf(under, inner, { size: 14, colour: muted }, 20);
  const feet = foot.map((words) => blockOf(words, inner, { size: 12, colour: muted }, 17));
  const legend = legendOf(keys, { top: 20 + title.height + below.height + 12, edge, inner, ink });
  const chartTop = legend.bottom + 6;
  let y = chartTop + chartHeight + 8;
  const drawnFeet = feet.map((block) => {
    const drawn = <Lines x={edge} y={y} block={block} />;
    y += block.height;
    return drawn;
  });
  const picture = pictureOf(text, { width: whole, height: y + 14 }, colours, [
    <Lines x={edge} y={18} block={title} />,
    <Lines x={edge} y={20 + title.height} block={below} />,
    legend.drawn,
    // Markup that Plot has written and escaped.
    <g transform={`translate(0 ${chartTop})`} fill={ink} dangerouslySetInnerHTML={{ __html: chart?.markup ?? '' }} />,
    drawnFeet,
  ]);
  return chart === null ? picture : { ...picture, scales: { x: chart.x, y: lowered(chart.y, chartTop) } };
}

const lowered = ({ domain, range: [from, to] }: ScaleOfChart, by: number): ScaleOfChart => ({
  domain,
  range: [from + by, to + by],
});

/** Entries side by side, in as many rows as they need. */
function legendOf(
  keys: readonly Key[],
  {
    top,
    edge,
    inner,
    ink,
  }: { readonly top: number; readonly edge: number; readonly inner: number; readonly ink: string },
) {
  let [x, y] = [edge, top];
  const drawn = keys.map(({ sign, words }) => {
    const block = blockOf(words, inner - 26, { size: 13, colour: ink }, 18);
    const width = 26 + Math.max(...block.lines.map((line) => widthOf(line, 13, 400)));
    if (x > edge && x + width > edge + inner) [x, y] = [edge, y + 20];
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
    if (block.lines.length > 1) [x, y] = [edge, y + block.height + 2];
    return entry;
  });
  return { drawn, bottom: keys.length === 0 ? top : x === edge ? y : y + 20 };
}
