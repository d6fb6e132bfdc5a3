import { grouped, scaleOf, shifted, withUnit } from '../publish/amounts.ts';

/** A figure under the cursor: when, how high, and what is said of it. */
export interface Point {
  /** Milliseconds since 1970 of the last day of its period, in UTC. */
  readonly time: number;
  /** Null where several vintages have figures of it. */
  readonly value: number | null;
  readonly words: string;
}

/** How the figures of one chart are told: money at one scale, whatever the size of each. */
function teller(values: readonly string[], unit: string): (value: string) => string {
  const scale = scaleOf(values, unit);
  if (scale === null) return (value) => withUnit(value, unit);
  return (value) => `${grouped(shifted(value, scale.digits))} ${scale.word} ${unit}`;
}

/** Points from the last day, the value and the period of each figure. */
export function pointsOf(figures: readonly (readonly [string, string, string])[], unit: string): readonly Point[] {
  const tell = teller(
    figures.map(([, value]) => value),
    unit,
  );
  return figures.map(([day, value, period]) => ({
    time: Date.parse(day),
    value: Number(value),
    words: `${period}: ${tell(value)}`,
  }));
}

/** Points from the table of a series; figures of several vintages for one period are one point that names them all. */
export function pointsOfTable(csv: string, unit: string): readonly Point[] {
  const [header = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = header.split(',');
  const of = (cells: readonly string[], name: string): string => cells[columns.indexOf(name)] ?? '';
  const byPeriod = new Map<string, { readonly time: number; readonly value: number; readonly said: string[] }>();
  const rows = lines.map((line) => line.split(','));
  const tell = teller(
    rows.map((cells) => of(cells, 'value')),
    unit,
  );
  for (const cells of rows) {
    const [period, value, vintage] = [of(cells, 'period'), of(cells, 'value'), of(cells, 'vintage')];
    const point = byPeriod.get(period) ?? {
      time: Date.parse(of(cells, 'period_end')),
      value: Number(value),
      said: [],
    };
    point.said.push(`${vintage === '' ? '' : `${vintage}: `}${tell(value)}`);
    byPeriod.set(period, point);
  }
  return [...byPeriod]
    .map(([period, { time, value, said }]) => ({
      time,
      value: said.length === 1 ? value : null,
      words:
        said.length === 1 ? `${period}${said[0]?.includes(':') ? ', ' : ': '}${said[0]}` : [period, ...said].join('\n'),
    }))
    .sort((a, b) => a.time - b.time);
}

/** The place of the point nearest to a time, in a list in order of time. */
export function nearest(points: readonly Point[], time: number): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as Point).time < time) low = middle + 1;
    else high = middle;
  }
  const [before, here] = [points[low - 1], points[low]];
  if (before === undefined || here === undefined) return low;
  return time - before.time < here.time - time ? low - 1 : low;
}
