import type { Markish, PlotOptions } from '@observablehq/plot';
import { FAMILY } from './fonts.ts';

export type Plot = typeof import('@observablehq/plot');

/** What draws a chart, loaded once: the library, and a document for it to draw into. */
async function load() {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  return { plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
}

let loaded: ReturnType<typeof load> | undefined;

/** Coordinates with more than one decimal: finer is not seen, and makes files large. */
const FINE = /-?\d+\.\d{2,}/g;

/** Where a scale of a chart lies: the first and last of what it shows, and the dots from its left or upper edge. */
export interface ScaleOfChart {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A chart as markup of SVG, with its scales: of time in milliseconds, and of values. */
export interface Plotted {
  readonly markup: string;
  readonly x: ScaleOfChart;
  readonly y: ScaleOfChart;
}

const scaleOf = (chart: PlotElement, name: 'x' | 'y'): ScaleOfChart => {
  const { domain, range } = chart.scale(name) as {
    readonly domain: Iterable<unknown>;
    readonly range: Iterable<number>;
  };
  const [from, to] = [...domain].map(Number);
  const [start, end] = [...range];
  return { domain: [from as number, to as number], range: [start as number, end as number] };
};

type PlotElement = ReturnType<Plot['plot']>;

/**
 * A chart as markup of SVG, without style sheets, classes or style attributes, which policies forbid. Times are in UTC.
 */
export async function plotOf(make: (plot: Plot) => PlotOptions & { marks: Markish[] }): Promise<Plotted> {
  loaded ??= load();
  const { plot, document } = await loaded;
  const chart = plot.plot({ ...make(plot), document: document as unknown as Document });
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const node of [chart, ...chart.querySelectorAll('*')]) {
    node.removeAttribute('class');
    node.removeAttribute('style');
    // Names of marks, which mean nothing to those who are read the picture.
    node.removeAttribute('aria-label');
    for (const name of ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform', 'cx', 'cy']) {
      const value = node.getAttribute(name);
      if (value !== null)
        node.setAttribute(
          name,
          value.replace(FINE, (number) => String(Number(Number(number).toFixed(1)))),
        );
    }
  }
  chart.setAttribute('font-family', FAMILY);
  return {
    markup: (chart as unknown as { outerHTML: string }).outerHTML,
    x: scaleOf(chart, 'x'),
    y: scaleOf(chart, 'y'),
  };
}

/** A day as Plot places it. */
export const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
