import { z } from 'zod';
import { MOST_TEXT_BYTES } from '../../actions/check-text.ts';
import { day, text } from '../asked.ts';
import { CHECK_FIELDS, type CheckNode, check, checkOf } from '../parts/check.ts';
import { PERIOD_FIELDS, period } from '../parts/period.ts';
import { series } from '../parts/series.ts';
import { SOURCE_FIELDS, type SourceNode, sources, sourcesOf } from '../parts/source.ts';
import { verdict, verdictTold } from '../parts/verdict.ts';
import { tool } from '../tool.ts';

const KNOWN = 'slug printed statement verdict permalink';

const DOCUMENT = `query CheckText($text: String!, $publishedOn: Date) {
  checkText(text: $text, publishedOn: $publishedOn) {
    figures {
      text start end note notCheckedBecause
      quantity { value unit comparator low high }
      period { ${PERIOD_FIELDS} }
      metrics { metric { slug name } }
      check { ${CHECK_FIELDS} }
      claims { score because claim { ${KNOWN} source { ${SOURCE_FIELDS} } } }
    }
    contradictions { because figure { text start end } other { text start end } claim { ${KNOWN} } }
  }
}`;

const known = z.strictObject({
  slug: z.string(),
  printed: z.string(),
  statement: z.string(),
  verdict,
  permalink: z.string(),
});

const place = z.strictObject({
  text: z.string(),
  start: z.int().describe('Offset of its first character, in Unicode code points from 0.'),
  end: z.int().describe('Offset just after its last.'),
});

const figure = z.strictObject({
  ...place.shape,
  quantity: z
    .strictObject({
      value: z.string(),
      unit: z.string(),
      comparator: z.string(),
      low: z.string().nullable(),
      high: z.string().nullable(),
    })
    .nullable()
    .describe('What the print says, and what it admits.'),
  period: period.nullable().describe('The time that it is of; null where its sentence names none.'),
  metrics: z
    .array(z.strictObject({ slug: z.string(), name: z.string() }))
    .describe(
      'What the words may mean: one when it is certain, several when they are ambiguous, none when nothing is recognised.',
    ),
  check: check.extend({ verdict: verdictTold }).nullable(),
  note: z.string().nullable().describe('What the check took for granted.'),
  notCheckedBecause: z.string().nullable().describe('Why there is no check; set exactly when there is none.'),
  claims: z
    .array(z.strictObject({ ...known.shape, score: z.number(), because: z.string() }))
    .describe('Known claims that say the same, the best first.'),
});

type Known = z.infer<typeof known>;
type Place = z.infer<typeof place>;

interface Answer {
  readonly checkText: {
    readonly figures: readonly (Omit<z.infer<typeof figure>, 'metrics' | 'check' | 'claims'> & {
      readonly metrics: readonly { readonly metric: { readonly slug: string; readonly name: string } }[];
      readonly check: CheckNode | null;
      readonly claims: readonly {
        readonly score: number;
        readonly because: string;
        readonly claim: Known & { readonly source: SourceNode | null };
      }[];
    })[];
    readonly contradictions: readonly {
      readonly because: string;
      readonly figure: Place;
      readonly other: Place | null;
      readonly claim: Known | null;
    }[];
  };
}

export const checkText = tool({
  name: 'check_text',
  title: 'Check the figures of a text',
  description:
    'Finds the figures of an English text on public finance, the known claims that say the same, and a verdict where metric and time are recognised and data exist. By rules alone; the text is not kept. A figure without a check says why: do not call it wrong.',
  input: z.strictObject({
    text: text(`The text, plain; at most ${MOST_TEXT_BYTES.toLocaleString('en')} bytes of UTF-8.`),
    publishedOn: day(
      'The day of the text: "last year" counts from it, and only what had been published by it is used. Left out: today, and the latest data.',
    ).optional(),
  }),
  output: z.strictObject({
    figures: z.array(figure),
    contradictions: z
      .array(z.strictObject({ because: z.string(), figure: place, other: place.nullable(), claim: known.nullable() }))
      .describe('Two statements that cannot both hold: two figures of the text, or one of them and a known claim.'),
    series,
    sources,
  }),
  async run({ text: given, publishedOn }, ask) {
    const { checkText: found } = (await ask(DOCUMENT, { text: given, publishedOn: publishedOn ?? null })) as Answer;
    const checks = found.figures.flatMap((each) => each.check ?? []);
    return {
      figures: found.figures.map(({ metrics, check: held, claims, ...rest }) => ({
        ...rest,
        metrics: [...new Map(metrics.map(({ metric }) => [metric.slug, metric])).values()],
        check: held && checkOf(held),
        claims: claims.map(({ claim: { source: _source, ...claim }, score, because }) => ({
          ...claim,
          score,
          because,
        })),
      })),
      contradictions: [...found.contradictions],
      series: [...new Map(checks.flatMap((each) => each.series).map((each) => [each.slug, each])).values()],
      sources: sourcesOf([
        ...checks.flatMap((each) => each.sources),
        ...found.figures.flatMap(({ claims }) => claims.flatMap(({ claim }) => claim.source ?? [])),
      ]),
    };
  },
});
