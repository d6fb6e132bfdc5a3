import asciichart from 'asciichart';

/** Rows of a chart in a terminal. */
const HEIGHT = 8;

/** Columns that the scale beside a chart takes. */
const SCALE = 14;

/** A point of every so many, so that a line fits the width; the last one always stays. */
function thinned(values: readonly number[], most: number): number[] {
  if (values.length <= most) return [...values];
  const step = (values.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => values[Math.round(at * step)] as number);
}

/** A line chart of figures over time, with its first and last period below. */
export function chartOf(points: readonly { readonly label: string; readonly value: number }[], width: number): string {
  if (points.length < 2) return '';
  const most = Math.max(10, Math.min(72, width - SCALE));
  const values = thinned(
    points.map(({ value }) => value),
    most,
  );
  const format = (value: number): string =>
    new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 }).format(value).padStart(SCALE - 4);
  const chart = asciichart.plot(values, { height: HEIGHT, format });
  const [first, last] = [points[0]?.label ?? '', points.at(-1)?.label ?? ''];
  const gap = Math.max(1, values.length - first.length - last.length);
  return `${chart}\n${' '.repeat(SCALE - 2)}${first}${' '.repeat(gap)}${last}`;
}
