import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { ChartPoint, ClaimChart, ClaimSubject } from '../subjects/claim.ts';
import { VERDICT_WORDS } from '../words.ts';
import { type Axis, axisOf } from './axis.ts';
import { CHART_SIZES, chartFrame, type Key } from './chart-frame.tsx';
import { LABEL_SIZE, labelsOf } from './labels.ts';
import type { Picture } from './picture.ts';
import { pictureText } from './picture-text.ts';
import { dayOf, type Plot, plotOf } from './plot.ts';
import { COLOURS, type Colours } from './theme.ts';

type ChartSize = (typeof CHART_SIZES)['wide'];

const [LEFT, RIGHT, TOP, BOTTOM] = [58, 30, 14, 30];

interface Span {
  readonly start: string;
  readonly end: string;
}

/** The series that measures a claim, with the printed figure, what it admits, its period, and where it would have held. */
export async function claimChart(publication: Publication<ClaimSubject>, setting: Setting): Promise<Picture> {
  const { subject, revision } = publication;
  const chart = subject.chart as ClaimChart;
  const colours = COLOURS[setting.theme];
  const { width = 'wide' } = setting;
  const size = CHART_SIZES[width];
  const held = heldIn(subject, chart);
  const day = dayShown(subject, chart);
  const axis = axisOf(valuesOf(chart), chart.unit);
  const { word, colour } = { word: VERDICT_WORDS[subject.verdict], colour: colours.verdicts[subject.verdict] };
  return chartFrame({
    text: pictureText(subject, 'chart'),
    heading: `“${subject.printed}”: ${word.toLowerCase()}`,
    under: `${chart.series.name}${chart.vintage === null ? '' : `, vintage ${chart.vintage}`}, ${axis.label}`,
    keys: keysOf(chart, held, day, { ...colours, ink: colour }),
    chart: await plotOf((plot) => optionsOf(plot, chart, { held, day }, axis, colours, size)),
    chartHeight: size.height,
    width,
    foot: [`Source: ${chart.series.source}`, `${setting.site}${pathOf(subject)}, revision ${revision}`],
    colours,
  });
}

/** The nearest time at which the print held, as far as the chart reaches. */
function heldIn({ check }: ClaimSubject, { points }: ClaimChart): Span | null {
  const period = check?.trueWhen[0]?.period ?? null;
  const [first, last] = [points[0]?.day ?? '', points.at(-1)?.day ?? ''];
  if (period === null || period.end < first || period.start > last) return null;
  return { start: [period.start, first].sort()[1] as string, end: [period.end, last].sort()[0] as string };
}

/** The day of the article, where the chart reaches it: what lies after it was not known then. */
function dayShown({ article: { publishedOn } }: ClaimSubject, { points }: ClaimChart): string | null {
  const [first, last] = [points[0]?.day ?? '', points.at(-1)?.day ?? ''];
  return publishedOn !== null && publishedOn > first && publishedOn < last ? publishedOn : null;
}

/** All that must lie inside the axis of values. */
function valuesOf({ points, stated }: ClaimChart): readonly number[] {
  const marks = stated === null ? [] : [stated.value, stated.low, stated.high, stated.since?.value ?? null];
  return [...points.map(({ value }) => value), ...marks].flatMap((value) => (value === null ? [] : [Number(value)]));
}

function keysOf(chart: ClaimChart, held: Span | null, day: string | null, colours: Colours): readonly Key[] {
  const { stated, period, points } = chart;
  const line = (colour: string, dash?: string) => (
    <path d="M0 6h18" stroke={colour} stroke-width={2.5} stroke-dasharray={dash} fill="none" />
  );
  const box = (fill: string) => <rect width={18} height={12} fill={fill} stroke={colours.rule} />;
  return [
    { sign: line(colours.measured), words: 'the series' },
    ...(stated === null
      ? []
      : [
          {
            sign: line(colours.printed, '5 3'),
            words: stated.since === null ? 'what was printed' : `what was printed, from ${stated.since.day}`,
          },
        ]),
    ...(period === null ? [] : [{ sign: box(colours.shade), words: 'the time that it is about' }]),
    ...(day === null
      ? []
      : [
          {
            sign: <path d="M9 0v12" stroke={colours.muted} stroke-width={1.5} stroke-dasharray="2 2" />,
            words: `the article, ${day}`,
          },
        ]),
    ...(held === null
      ? []
      : [
          {
            sign: <path d="M0 6h18" stroke={colours.held} stroke-width={6} />,
            words: `it held ${held.start === held.end ? `on ${held.start}` : `${held.start} to ${held.end}`}`,
          },
        ]),
    ...(points.some(({ decides }) => decides)
      ? [{ sign: <circle cx={9} cy={6} r={4.5} fill={colours.measured} />, words: 'figures that decide' }]
      : []),
  ];
}

function optionsOf(
  plot: Plot,
  chart: ClaimChart,
  { held, day }: { readonly held: Span | null; readonly day: string | null },
  axis: Axis,
  colours: Colours,
  size: ChartSize,
) {
  const { points, period } = chart;
  const drawn = points.map(({ day, value }) => ({ day: dayOf(day), value: Number(value) }));
  const values = valuesOf(chart);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low || Math.abs(high) || 1) * 0.1;
  const domain: [number, number] = [low >= 0 && low < (high - low) * 0.4 ? 0 : low - pad, high + pad];
  const deciding = points.filter(({ decides }) => decides);
  return {
    width: size.width,
    height: size.height,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: { type: 'utc' as const, label: null },
    y: { domain, label: null },
    style: { fontSize: '12px' },
    marks: [
      ...(period === null
        ? []
        : [plot.rectX([wideEnough(period, points)], { x1: 'x1', x2: 'x2', fill: colours.shade })]),
      plot.gridY({ stroke: colours.rule, strokeOpacity: 1 }),
      plot.axisY({ tickFormat: axis.tick, label: null, fill: colours.muted, tickSize: 0, fontSize: 12 }),
      plot.axisX({ label: null, color: colours.muted, tickSize: 4, fontSize: 12 }),
      ...(held === null
        ? []
        : [
            plot.link([{ ...wideEnough(held, points), y: domain[0] + (domain[1] - domain[0]) * 0.012 }], {
              x1: 'x1',
              x2: 'x2',
              y1: 'y',
              y2: 'y',
              stroke: colours.held,
              strokeWidth: 6,
            }),
          ]),
      ...(day === null
        ? []
        : [plot.ruleX([dayOf(day)], { stroke: colours.muted, strokeWidth: 1.5, strokeDasharray: '2 3' })]),
      plot.lineY(drawn, { x: 'day', y: 'value', stroke: colours.measured, strokeWidth: 1.8 }),
      ...statedMarks(plot, chart, domain, colours),
      plot.dot(
        deciding.map(({ day, value }) => ({ day: dayOf(day), value: Number(value) })),
        { x: 'day', y: 'value', r: 4.5, fill: colours.measured, stroke: colours.ground, strokeWidth: 1.5 },
      ),
      ...labelsOf(deciding, points, chart.unit, {
        width: size.width - LEFT - RIGHT,
        height: size.height - TOP - BOTTOM,
        domain,
      }).map(({ day, value, text, dx, dy, anchor }) =>
        plot.text([{ x: dayOf(day), y: Number(value), text }], {
          x: 'x',
          y: 'y',
          text: 'text',
          dx,
          dy,
          textAnchor: anchor,
          fill: colours.ink,
          stroke: colours.ground,
          strokeWidth: 4,
          fontSize: LABEL_SIZE,
          fontWeight: 600,
        }),
      ),
    ],
  };
}

/** A stretch as wide as can be seen: at least a hundredth of the chart. */
function wideEnough({ start, end }: Span, points: readonly ChartPoint[]) {
  const whole = dayOf(points.at(-1)?.day as string).getTime() - dayOf(points[0]?.day as string).getTime();
  const [from, to] = [dayOf(start).getTime(), dayOf(end).getTime()];
  const missing = Math.max(0, whole / 100 - (to - from)) / 2;
  return { x1: new Date(from - missing), x2: new Date(to + missing) };
}

/** The printed figure over its time: as a level with what it admits, or as a way from where a change is counted. */
function statedMarks(
  plot: Plot,
  { stated, period, points }: ClaimChart,
  [bottom, top]: readonly [number, number],
  colours: Colours,
) {
  if (stated === null) return [];
  const end = period?.end ?? (points.at(-1)?.day as string);
  const value = Number(stated.value);
  const [low, high] = [Number(stated.low ?? bottom), Number(stated.high ?? top)];
  const stroke = { stroke: colours.printed, strokeWidth: 2.2, strokeDasharray: '6 4' };
  const ends = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  if (stated.since === null) {
    const across = wideEnough({ start: period?.start ?? (points[0]?.day as string), end }, points);
    return [
      plot.rect([{ ...across, y1: low, y2: high }], { ...ends, fill: colours.printed, fillOpacity: 0.22 }),
      plot.link([{ ...across, y1: value, y2: value }], { ...ends, ...stroke }),
    ];
  }
  const way = { x1: dayOf(stated.since.day), x2: dayOf(end), y1: Number(stated.since.value), y2: value };
  return [
    plot.link([way], { ...ends, ...stroke }),
    plot.link([{ x1: way.x2, x2: way.x2, y1: low, y2: high }], { ...ends, stroke: colours.printed, strokeWidth: 4 }),
    plot.dot([{ x: way.x2, y: value }], { x: 'x', y: 'y', symbol: 'diamond', r: 5, fill: colours.printed }),
  ];
}
