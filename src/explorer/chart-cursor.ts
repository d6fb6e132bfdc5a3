import { nearest, type Point, pointsOf, pointsOfTable } from './chart-points.ts';
import { say } from './say.ts';

interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** How a chart is laid out, in dots of its own. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
}

type ChartData = { readonly unit: string; readonly wide: Layout; readonly narrow: Layout } & (
  | { readonly points: readonly (readonly [string, string, string])[] }
  | { readonly csv: string }
);

/** Steps of the keys, in points. */
const STEPS: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 20,
  PageDown: -20,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Lets readers point at a chart and read its figures, with a pointer or with the keys of a slider. */
export function chartCursor(figure: HTMLElement): void {
  const [plot, image] = [figure.querySelector<HTMLElement>('.plot'), figure.querySelector('img')];
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (plot === null || image === null || json == null) return;
  const data = JSON.parse(json) as ChartData;
  const cursor = document.createElement('div');
  cursor.className = 'cursor';
  cursor.tabIndex = 0;
  const [line, dot, words] = [
    document.createElement('i'),
    document.createElement('b'),
    document.createElement('output'),
  ];
  const parts = [line, dot, words];
  for (const [name, value] of [
    ['role', 'slider'],
    ['aria-label', 'Figures of the chart'],
    ['aria-orientation', 'horizontal'],
    ['aria-valuemin', '0'],
    ['aria-valuemax', '0'],
    ['aria-valuenow', '0'],
    ['aria-valuetext', 'press an arrow key to read the figures'],
  ] as const) {
    cursor.setAttribute(name, value);
  }
  words.setAttribute('aria-hidden', 'true');
  for (const part of parts) part.hidden = true;
  cursor.append(...parts);
  plot.append(cursor);

  let loading: Promise<readonly Point[]> | undefined;
  let points: readonly Point[] = [];
  let at: number | undefined;
  /** Counts what the pointer and the keys ask for, so that what comes late is not shown to somebody who has gone on. */
  let asked = 0;

  /** The figures, fetched when somebody first points at the chart; when that fails it says so, once. */
  async function ready(): Promise<readonly Point[]> {
    loading ??= load(data).catch((error: Error) => {
      say(`The figures of the chart could not be read (${error.message}).`);
      cursor.setAttribute('aria-valuetext', 'The figures could not be read; load the page again.');
      return [];
    });
    points = await loading;
    cursor.setAttribute('aria-valuemax', String(Math.max(0, points.length - 1)));
    return points;
  }

  function hide(): void {
    asked += 1;
    for (const part of parts) part.hidden = true;
  }

  function show(index: number): void {
    const point = points[index];
    if (point === undefined || image === null) return;
    at = index;
    const layout = image.currentSrc.includes('.narrow.') ? data.narrow : data.wide;
    const scale = image.clientWidth / layout.width;
    const x = placeOn(layout.x, point.time) * scale;
    const [low, high] = layout.y.range;
    for (const part of parts) part.hidden = false;
    line.style.left = `${x}px`;
    line.style.top = `${high * scale}px`;
    line.style.height = `${(low - high) * scale}px`;
    dot.hidden = point.value === null;
    dot.style.left = `${x}px`;
    dot.style.top = `${placeOn(layout.y, point.value ?? 0) * scale}px`;
    words.textContent = point.words;
    words.style.top = `${Math.max(0, high * scale - 4)}px`;
    const half = words.offsetWidth / 2;
    words.style.left = `${Math.min(Math.max(x, half + 2), image.clientWidth - half - 2)}px`;
    cursor.setAttribute('aria-valuenow', String(index));
    cursor.setAttribute('aria-valuetext', point.words);
  }

  async function point(event: PointerEvent): Promise<void> {
    const box = cursor.getBoundingClientRect();
    const x = event.clientX - box.left;
    asked += 1;
    const mine = asked;
    await ready();
    if (image === null || mine !== asked) return;
    const layout = image.currentSrc.includes('.narrow.') ? data.narrow : data.wide;
    show(nearest(points, timeAt(layout.x, x / (image.clientWidth / layout.width))));
  }

  cursor.addEventListener('pointermove', (event) => void point(event));
  cursor.addEventListener('pointerdown', (event) => void point(event));
  cursor.addEventListener('pointerleave', hide);
  cursor.addEventListener('blur', hide);
  cursor.addEventListener('keydown', async (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    asked += 1;
    const mine = asked;
    const { length } = await ready();
    if (length === 0 || mine !== asked) return;
    const from = at ?? (step > 0 ? -1 : length);
    show(Math.min(length - 1, Math.max(0, from + step)));
  });
}

async function load(data: ChartData): Promise<readonly Point[]> {
  if ('points' in data) return pointsOf(data.points, data.unit);
  const response = await fetch(data.csv);
  if (!response.ok) throw new Error(`The figures answered with ${response.status}.`);
  return pointsOfTable(await response.text(), data.unit);
}

function placeOn({ domain: [from, to], range: [start, end] }: Scale, value: number): number {
  return to === from ? start : start + ((value - from) / (to - from)) * (end - start);
}

function timeAt({ domain: [from, to], range: [start, end] }: Scale, place: number): number {
  return from + ((place - start) / (end - start)) * (to - from);
}
