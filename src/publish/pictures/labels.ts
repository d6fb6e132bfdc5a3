import type { ChartPoint } from '../subjects/claim.ts';
import { figureAtAGlance } from '../words.ts';
import { widthOf } from './fonts.ts';

/** A value beside its dot: where it stands from the dot, in dots of the picture. */
export interface Label {
  readonly day: string;
  readonly value: string;
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The inside of a chart: its size in dots, and the least and greatest value on its axis. */
export interface Inside {
  readonly width: number;
  readonly height: number;
  readonly domain: readonly [low: number, high: number];
}

/** More deciding figures than these are dots without their values beside them. */
const MOST = 4;

export const LABEL_SIZE = 12.5;

/** Where the line leaves room: over a peak, under a trough, and on the open side of a slope. */
const PLACES = {
  peak: { dx: 0, dy: -13, anchor: 'middle' },
  trough: { dx: 0, dy: 14, anchor: 'middle' },
  rising: { dx: -8, dy: -9, anchor: 'end' },
  falling: { dx: 8, dy: -9, anchor: 'start' },
  underRising: { dx: 8, dy: 11, anchor: 'start' },
  underFalling: { dx: -8, dy: 11, anchor: 'end' },
} as const;

type Place = (typeof PLACES)[keyof typeof PLACES];

type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * The values of the deciding figures, off the line, inside the chart and beside one another; a value for which there is no
 * room that way is left away, and its dot stays.
 */
export function labelsOf(
  deciding: readonly ChartPoint[],
  points: readonly ChartPoint[],
  unit: string,
  inside: Inside,
): readonly Label[] {
  if (deciding.length > MOST) return [];
  const taken: Box[] = [];
  return deciding.flatMap(({ day, value }) => {
    const at = points.findIndex((point) => point.day === day);
    const text = figureAtAGlance(value, unit);
    const { [shapeAt(at, points)]: best, ...others } = PLACES;
    for (const place of [best, ...Object.values(others)]) {
      const box = boxOf(place, text, at / (points.length - 1), Number(value), inside);
      if (!fits(box, inside) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ day, value, text, ...place }];
    }
    return [];
  });
}

function boxOf({ dx, dy, anchor }: Place, text: string, share: number, value: number, inside: Inside): Box {
  const { width, height, domain } = inside;
  const long = widthOf(text, LABEL_SIZE, 600);
  const x = share * width + dx - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
  const y = (1 - (value - domain[0]) / (domain[1] - domain[0])) * height + dy;
  return [x, y - LABEL_SIZE / 2, x + long, y + LABEL_SIZE / 2];
}

/** A little beyond the inside there is room yet, before the edge of the picture. */
const SPARE = 22;

const fits = ([left, top, right, bottom]: Box, { width, height }: Inside): boolean =>
  left >= -SPARE && right <= width + SPARE && top >= -10 && bottom <= height;

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] + 4 && b[0] < a[2] + 4 && a[1] < b[3] && b[1] < a[3];

/** How the line runs through a point, by what lies within a twentieth of the chart on either side. */
function shapeAt(at: number, points: readonly ChartPoint[]): 'peak' | 'trough' | 'rising' | 'falling' {
  const reach = Math.max(1, Math.round(points.length / 20));
  const here = Number(points[at]?.value);
  const before = meanOf(points.slice(Math.max(0, at - reach), at)) ?? here;
  const after = meanOf(points.slice(at + 1, at + 1 + reach)) ?? here;
  if (here >= before && here >= after) return 'peak';
  if (here <= before && here <= after) return 'trough';
  return after > before ? 'rising' : 'falling';
}

function meanOf(points: readonly ChartPoint[]): number | undefined {
  if (points.length === 0) return undefined;
  return points.reduce((sum, { value }) => sum + Number(value), 0) / points.length;
}
