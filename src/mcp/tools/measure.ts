import { z } from 'zod';
import { day, text } from '../asked.ts';
import { PERIOD_FIELDS, period } from '../parts/period.ts';
import { SERIES_FIELDS, type SeriesNode, series } from '../parts/series.ts';
import { SOURCE_FIELDS, type SourceNode, sources, sourcesOf } from '../parts/source.ts';
import { tool } from '../tool.ts';

const DOCUMENT = `query Measure($formula: String!, $asOf: Date) {
  measure(formula: $formula, asOf: $asOf) {
    formula value unit asOfIsExact
    period { ${PERIOD_FIELDS} } steps { text }
    observations { series { slug unit } value vintage releasedOn releasedOnIsEstimated period { ${PERIOD_FIELDS} } }
    series { ${SERIES_FIELDS} } sources { ${SOURCE_FIELDS} }
    claims { slug printed permalink source { ${SOURCE_FIELDS} } }
  }
}`;

const output = z.strictObject({
  formula: z.string(),
  value: z.string().describe('An exact decimal, in "unit".'),
  unit: z.string(),
  period: period
    .nullable()
    .describe('The period that the formula asked for, as first(…) does; null for a plain value.'),
  asOf: z.string().nullable().describe('Only what had been published by this day was used; null for the latest data.'),
  asOfIsExact: z.boolean().describe('False when a day of release was estimated, or only revised values are held.'),
  steps: z.array(z.string()).describe('Every step, to redo it by hand.'),
  observations: z
    .array(
      z.strictObject({
        series: z.string().describe('Slug of its series.'),
        period,
        value: z.string(),
        unit: z.string(),
        vintage: z.string().nullable(),
        releasedOn: z.string().nullable(),
        releasedOnIsEstimated: z.boolean(),
      }),
    )
    .describe('The decisive figures, at most twenty.'),
  claims: z
    .array(z.strictObject({ slug: z.string(), printed: z.string(), permalink: z.string() }))
    .describe('The claims whose figure or formula was taken.'),
  series,
  sources,
});

type Output = z.infer<typeof output>;

interface Answer {
  readonly measure: Omit<Output, 'asOf' | 'steps' | 'observations' | 'claims' | 'series' | 'sources'> & {
    readonly steps: readonly { readonly text: string }[];
    readonly observations: readonly (Omit<Output['observations'][number], 'series' | 'unit'> & {
      readonly series: { readonly slug: string; readonly unit: string };
    })[];
    readonly claims: readonly (Output['claims'][number] & { readonly source: SourceNode | null })[];
    readonly series: readonly SeriesNode[];
    readonly sources: readonly SourceNode[];
  };
}

export const measure = tool({
  name: 'measure',
  title: 'Compute from series',
  description:
    'Computes a formula over the series here, exactly, with every step. Such as: at("fred/dgs10", "2025-01-13"); change("fred/dgs10", "2024-09-17", "2025-01-13"); mean("omb/deficit-gdp", "FY1975", "FY2024"); at("mts/gross-interest", "2025-10") / at("mts/outlays", "2025-10"); first("cbo/long-term-debt-gdp@2025-03", ">", 106). Names of series are in the resource fiscal-claims://series, functions in fiscal-claims://formulas.',
  input: z.strictObject({
    formula: text('The formula; at most 1,000 characters.'),
    asOf: day('Use only what had been published by this day. Left out: the latest data.').optional(),
  }),
  output,
  async run({ formula, asOf }, ask) {
    const { measure: it } = (await ask(DOCUMENT, { formula, asOf: asOf ?? null })) as Answer;
    return {
      ...it,
      asOf: asOf ?? null,
      steps: it.steps.map(({ text }) => text),
      observations: it.observations.map(({ series: of, ...rest }) => ({ ...rest, series: of.slug, unit: of.unit })),
      claims: it.claims.map(({ source: _source, ...claim }) => claim),
      series: [...it.series],
      sources: sourcesOf([...it.sources, ...it.claims.flatMap(({ source }) => source ?? [])]),
    };
  },
});
