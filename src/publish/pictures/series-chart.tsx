import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { SeriesRow, SeriesSubject } from '../subjects/series.ts';
import { figureAtAGlance } from '../words.ts';
import { type Axis, axisOf } from './axis.ts';
import { CHART_SIZES, chartFrame, type Key } from './chart-frame.tsx';
import type { Picture } from './picture.ts';
import { pictureText } from './picture-text.ts';
import { dayOf, type Plot, plotOf } from './plot.ts';
import { COLOURS, type Colours } from './theme.ts';

type ChartSize = (typeof CHART_SIZES)['wide'];

/** More vintages than these are drawn as one line, of the newest figure for each period. */
const MOST_LINES = 5;

const DASHES = ['7 4', '3 3', '9 3 2 3', '2 4', '12 4'];

/** One line of the chart. */
interface VintageLine {
  readonly name: string;
  readonly rows: readonly SeriesRow[];
  readonly colour: string;
  readonly dash: string | undefined;
}

/** A series in time, each vintage of it a line. */
export async function seriesChart(publication: Publication<SeriesSubject>, setting: Setting): Promise<Picture> {
  const { subject, revision } = publication;
  const colours = COLOURS[setting.theme];
  const { width = 'wide' } = setting;
  const size = CHART_SIZES[width];
  const lines = linesOf(subject, colours);
  const axis = axisOf(
    subject.rows.map(([, , value]) => Number(value)),
    subject.unit,
  );
  const isMerged = subject.vintages.length > MOST_LINES;
  return chartFrame({
    text: pictureText(subject, 'main'),
    heading: subject.title,
    under: `${axis.label}${isMerged ? `; for each period the newest of ${subject.vintages.length} vintages` : ''}${
      subject.redistributable ? '' : '; its licence lets single figures be cited only'
    }`,
    keys: lines.length < 2 ? [] : lines.map(keyOf),
    chart: lines.length === 0 ? null : await plotOf((plot) => optionsOf(plot, subject, lines, axis, colours, size)),
    chartHeight: lines.length === 0 ? 0 : size.height,
    width,
    foot: [
      `Source: ${subject.source.publisher}, ${subject.source.title}. Licence: ${subject.licence}`,
      `${setting.site}${pathOf(subject)}, revision ${revision}`,
    ],
    colours,
  });
}

function linesOf({ rows, vintages, title }: SeriesSubject, colours: Colours): readonly VintageLine[] {
  if (rows.length === 0) return [];
  if (vintages.length < 2 || vintages.length > MOST_LINES) {
    return [{ name: title, rows: newestOf(rows), colour: colours.measured, dash: undefined }];
  }
  return vintages.map((vintage, index) => {
    const isActual = vintage === 'actual';
    return {
      name: isActual ? 'actual' : `as of ${vintage}`,
      rows: rows.filter((row) => row[3] === vintage),
      colour: isActual ? colours.measured : (colours.vintages[index % colours.vintages.length] as string),
      dash: isActual ? undefined : DASHES[index % DASHES.length],
    };
  });
}

/** One figure a period: rows of a period lie side by side, the newest vintage last and actuals before all. */
function newestOf(rows: readonly SeriesRow[]): readonly SeriesRow[] {
  const newest = new Map<string, SeriesRow>();
  for (const row of rows) {
    const known = newest.get(row[0]);
    const isBetter =
      known === undefined || row[3] === 'actual' || (known[3] !== 'actual' && (row[3] ?? '') > (known[3] ?? ''));
    if (isBetter) newest.set(row[0], row);
  }
  return [...newest.values()];
}

const keyOf = ({ name, colour, dash }: VintageLine): Key => ({
  sign: <path d="M0 6h18" stroke={colour} stroke-width={2.5} stroke-dasharray={dash} fill="none" />,
  words: name,
});

const pointOf = ([, end, value]: SeriesRow) => ({ day: dayOf(end), value: Number(value) });

function optionsOf(
  plot: Plot,
  { unit }: SeriesSubject,
  lines: readonly VintageLine[],
  axis: Axis,
  colours: Colours,
  size: ChartSize,
) {
  const values = lines.flatMap(({ rows }) => rows.map(([, , value]) => Number(value)));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const crossesZero = low < 0 && high > 0;
  // What was measured, or else the newest vintage of what was projected.
  const main = lines.find(({ dash }) => dash === undefined) ?? lines.at(-1);
  const newest = main?.rows.at(-1);
  return {
    width: size.width,
    height: size.height,
    marginLeft: 58,
    marginRight: 30,
    marginTop: 24,
    marginBottom: 30,
    x: { type: 'utc' as const, label: null },
    y: { label: null, nice: true, zero: low >= 0 && low < (high - low) * 0.6 },
    style: { fontSize: '12px' },
    marks: [
      plot.gridY({ stroke: colours.rule, strokeOpacity: 1 }),
      plot.axisY({ tickFormat: axis.tick, label: null, fill: colours.muted, tickSize: 0, fontSize: 12 }),
      plot.axisX({ label: null, color: colours.muted, tickSize: 4, fontSize: 12 }),
      ...(crossesZero ? [plot.ruleY([0], { stroke: colours.muted })] : []),
      ...lines.flatMap(({ rows, colour, dash }) => [
        plot.lineY(rows.map(pointOf), {
          x: 'day',
          y: 'value',
          stroke: colour,
          strokeWidth: 1.8,
          ...(dash === undefined ? {} : { strokeDasharray: dash }),
        }),
        ...(rows.length <= 2 ? [plot.dot(rows.map(pointOf), { x: 'day', y: 'value', r: 3.5, fill: colour })] : []),
      ]),
      ...(newest === undefined || main === undefined ? [] : newestMarks(plot, newest, unit, main.colour, colours)),
    ],
  };
}

/** The last figure of a line, with its value and period. */
function newestMarks(plot: Plot, newest: SeriesRow, unit: string, colour: string, colours: Colours) {
  const point = pointOf(newest);
  return [
    plot.dot([point], {
      x: 'day',
      y: 'value',
      r: 4.5,
      fill: colour,
      stroke: colours.ground,
      strokeWidth: 1.5,
    }),
    plot.text([{ ...point, text: `${figureAtAGlance(newest[2], unit)}, ${newest[0]}` }], {
      x: 'day',
      y: 'value',
      text: 'text',
      dy: -14,
      textAnchor: 'end' as const,
      dx: 8,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 4,
      fontSize: 12.5,
      fontWeight: 600,
    }),
  ];
}
