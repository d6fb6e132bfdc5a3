import { z } from 'zod';
import { PERIOD_FIELDS, period } from './period.ts';
import { SERIES_FIELDS, type SeriesNode } from './series.ts';
import { SOURCE_FIELDS, type SourceNode, slugsOf } from './source.ts';
import { verdict } from './verdict.ts';

export const CHECK_FIELDS = `verdict because measured difference unit formula asOf asOfIsExact
  stated { text value unit comparator low high } steps { text } trueWhen { period { ${PERIOD_FIELDS} } vintage measured }
  series { ${SERIES_FIELDS} } sources { ${SOURCE_FIELDS} }`;

/** A printed figure held against data; decimals are exact, as text. */
export const check = z.strictObject({
  verdict,
  because: z.string().describe('The verdict in one sentence with its numbers.'),
  measured: z.string().nullable().describe('What the data give, in "unit"; null when they give nothing.'),
  difference: z.string().nullable().describe('Measured less stated.'),
  unit: z.string(),
  formula: z.string().describe('What was measured; "$from" and "$to" stand for the period of the claim.'),
  asOf: z.string().nullable().describe('Only what had been published by this day was used; null for the latest data.'),
  asOfIsExact: z.boolean().describe('False when a day of release was estimated, or only revised values are held.'),
  stated: z
    .strictObject({
      text: z.string(),
      value: z.string(),
      unit: z.string(),
      comparator: z.string(),
      low: z.string().nullable(),
      high: z.string().nullable(),
    })
    .describe('The printed figure, and what its print admits.'),
  steps: z.array(z.string()).describe('Every step, to redo it by hand.'),
  trueWhen: z
    .array(z.strictObject({ period: period.nullable(), vintage: z.string().nullable(), measured: z.string() }))
    .describe('When or by which vintage the print is right: the nearest for MISDATED, the last time for CONTRADICTED.'),
  series: z.array(z.string()).describe('Slugs of the series that were read.'),
  sources: z.array(z.string()).describe('Slugs of the sources that it rests on.'),
});

type Shown = z.infer<typeof check>;

/** A check as the API gives it. */
export interface CheckNode extends Omit<Shown, 'steps' | 'series' | 'sources'> {
  readonly steps: readonly { readonly text: string }[];
  readonly series: readonly SeriesNode[];
  readonly sources: readonly SourceNode[];
}

/** A check as answers show it: series and sources by name, since answers list them once. */
export const checkOf = ({ steps, series, sources, ...rest }: CheckNode): Shown => ({
  ...rest,
  steps: steps.map(({ text }) => text),
  series: slugsOf(series),
  sources: slugsOf(sources),
});
