import { grouped } from '../amounts.ts';
import { axisOf } from './axis.ts';
import { type Plot, plotOf } from './plot.ts';
import type { Colours } from './theme.ts';

/** One year of a run: what was projected, what follows from the shock, and the ends that the cited ranges lead to. */
export interface RunYear {
  readonly year: number;
  readonly baseline: number;
  readonly shocked: number;
  readonly low: number;
  readonly high: number;
}

/** A small chart of one quantity of a run, without words of its own: the baseline dashed, the run a line in its band. */
export async function simulationChart(
  years: readonly RunYear[],
  unit: string,
  colours: Colours,
): Promise<{ readonly svg: string; readonly axis: string }> {
  const axis = axisOf(
    years.flatMap(({ baseline, low, high }) => [baseline, low, high]),
    unit,
  );
  const { markup } = await plotOf((plot) => optionsOf(plot, years, axis.tick, colours));
  return { svg: markup, axis: axis.label };
}

function optionsOf(plot: Plot, years: readonly RunYear[], tick: (value: number) => string, colours: Colours) {
  const only = years.length === 1;
  const values = years.flatMap(({ baseline, shocked, low, high }) => [baseline, shocked, low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const pad = (most - least || Math.abs(most) || 1) * 0.12;
  return {
    width: 360,
    height: 210,
    marginLeft: 48,
    marginRight: 16,
    marginTop: 12,
    marginBottom: 26,
    x: { label: null, type: 'linear' as const },
    y: { label: null, domain: [least - pad, most + pad] as [number, number] },
    style: { fontSize: '12px' },
    marks: [
      plot.gridY({ stroke: colours.rule, strokeOpacity: 1, ticks: 5 }),
      plot.axisY({ tickFormat: tick, label: null, fill: colours.muted, tickSize: 0, fontSize: 12, ticks: 5 }),
      plot.axisX({
        label: null,
        color: colours.muted,
        tickSize: 4,
        fontSize: 12,
        ticks: years.filter((_year, index) => index % Math.ceil(years.length / 5) === 0).map(({ year }) => year),
        tickFormat: (year: number) => String(year),
      }),
      plot.areaY(years, { x: 'year', y1: 'low', y2: 'high', fill: colours.printed, fillOpacity: 0.22 }),
      plot.lineY(years, { x: 'year', y: 'baseline', stroke: colours.muted, strokeWidth: 1.8, strokeDasharray: '5 4' }),
      plot.lineY(years, { x: 'year', y: 'shocked', stroke: colours.printed, strokeWidth: 2.2 }),
      ...(only
        ? [
            plot.dot(years, { x: 'year', y: 'baseline', r: 4, stroke: colours.muted }),
            plot.dot(years, { x: 'year', y: 'shocked', r: 4, fill: colours.printed }),
          ]
        : []),
    ],
  };
}

/** A number of a run as readers read it: amounts in billions, percentages to a hundredth, both rounded and said to be. */
export function simulatedInWords(value: number, unit: string): string {
  if (unit === 'USD') return `$${grouped(String(Math.round(value / 1e9)))} billion`.replace('$−', '−$');
  return `${value.toFixed(2).replace('-', '−')}${unit === 'percent' ? '%' : ` ${unit}`}`;
}
