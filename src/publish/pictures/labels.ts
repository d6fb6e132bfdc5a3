import type { ChartPoint } from '../subjects/claim.ts';
import { figureInWords } from '../words.ts';

/** A value beside its dot: where it stands from the dot, in dots of the picture. */
export interface Label {
  readonly day: string;
  readonly value: string;
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** More deciding figures than these are dots without their values beside them. */
const MOST = 4;

/** Where the line leaves room: over a peak, under a trough, and on the open side of a slope. */
const PLACES = {
  peak: { dx: 0, dy: -13, anchor: 'middle' },
  trough: { dx: 0, dy: 14, anchor: 'middle' },
  rising: { dx: -8, dy: -9, anchor: 'end' },
  falling: { dx: 8, dy: -9, anchor: 'start' },
} as const;

/** The values of the deciding figures, off the line and inside the chart. */
export function labelsOf(
  deciding: readonly ChartPoint[],
  points: readonly ChartPoint[],
  unit: string,
): readonly Label[] {
  if (deciding.length > MOST) return [];
  return deciding.map(({ day, value }) => {
    const at = points.findIndex((point) => point.day === day);
    const place = PLACES[shapeAt(at, points)];
    const share = at / (points.length - 1);
    const anchor = share > 0.88 ? 'end' : share < 0.12 ? 'start' : place.anchor;
    return { day, value, text: figureInWords(value, unit), ...place, anchor };
  });
}

/** How the line runs through a point, by what lies within a twentieth of the chart on either side. */
function shapeAt(at: number, points: readonly ChartPoint[]): keyof typeof PLACES {
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
