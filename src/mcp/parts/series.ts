import { z } from 'zod';

export const SERIES_FIELDS = 'slug name unit licence permalink';

export const series = z
  .array(
    z.strictObject({
      slug: z.string().describe('As formulas name it.'),
      name: z.string(),
      unit: z.string(),
      licence: z.string().describe('On what terms its figures may be passed on.'),
      permalink: z.string().describe('Its page, with chart, vintages and all figures.'),
    }),
  )
  .describe('The series that were read.');

export type SeriesNode = z.infer<typeof series>[number];
