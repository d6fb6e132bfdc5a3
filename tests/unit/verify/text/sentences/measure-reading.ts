import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal } from '../../../../../src/domain/decimal.ts';
import type { Metric } from '../../../../../src/domain/metric.ts';
import { lexiconOf } from '../../../../../src/verify/text/metrics/lexicon.ts';
import { type ReadFigure, readText } from '../../../../../src/verify/text/read-text.ts';
import { ROOT } from '../../../../support/seeded-store.ts';
import { DAY, type ExpectedFigure, type Sentence } from './sentence.ts';

interface Given extends Pick<Metric, 'slug' | 'name' | 'unit'> {
  readonly words?: Partial<Metric['words']>;
}

const given = (JSON.parse(readFileSync(join(ROOT, 'seed/metrics.json'), 'utf8')) as { metrics: readonly Given[] })
  .metrics;

/** The metrics of the seed, as a reader of texts knows them. */
export const METRICS = given.map(({ words, ...metric }) => ({
  ...metric,
  words: { names: [], symbols: [], phrases: [], speakers: [], ...words },
}));

const reader = {
  lexicon: lexiconOf(METRICS),
  metrics: new Map(METRICS.map((metric) => [metric.slug, metric])),
};

/** The figures of a text of a day, read with the words of the seed. */
export const readOn = (text: string, day: string = DAY): readonly ReadFigure[] => readText(text, { ...reader, day });

/** What of the figures, of their parts, was found and was right. */
export interface Share {
  /** Of what was found, how much is there. */
  readonly precision: number;
  /** Of what is there, how much was found. */
  readonly recall: number;
}

export type Part = 'figure' | 'unit' | 'metric' | 'period';

export interface Reading {
  readonly sentences: number;
  readonly figures: number;
  readonly shares: { readonly [P in Part]: Share };
  /** All that went wrong, one a line. */
  readonly wrong: readonly string[];
}

const metricOf = ({ metric }: ReadFigure): string | null => {
  const [reading, ...others] = metric?.readings ?? [];
  return reading === undefined || others.length > 0 ? null : reading.metric;
};

const periodOf = ({ period }: ReadFigure): string | null =>
  period === null ? null : `${period.period.start}/${period.period.end}`;

/** To six digits, as a third is written. */
const isValue = (found: ReadFigure, wanted: ExpectedFigure): boolean =>
  found.quantity.value.toSignificantDigits(6).eq(decimal(wanted.value).toSignificantDigits(6));

interface Pair {
  readonly wanted: ExpectedFigure;
  readonly found: ReadFigure | undefined;
}

/** The found figure that stands where an expected one does, each taken once. */
function pairs({ text, figures }: Sentence, found: readonly ReadFigure[]): { pairs: Pair[]; extra: ReadFigure[] } {
  const codePoints = [...text];
  const open = [...found];
  let from = 0;
  const paired = figures.map((wanted): Pair => {
    const at = codePoints.join('').indexOf(wanted.text, from);
    if (at < 0) throw new Error(`"${wanted.text}" is not in "${text}".`);
    from = at + 1;
    const start = [...text.slice(0, at)].length;
    const end = start + [...wanted.text].length;
    const index = open.findIndex((figure) => figure.start < end && start < figure.end);
    return { wanted, found: index < 0 ? undefined : open.splice(index, 1)[0] };
  });
  return { pairs: paired, extra: open };
}

const share = (right: number, found: number, there: number): Share => ({
  precision: found === 0 ? 1 : right / found,
  recall: there === 0 ? 1 : right / there,
});

/**
 * Reads sentences and counts: a figure is right with its value; its unit, metric and period are counted of the figures
 * that were found at their place, a metric or period only where there is one or one was found.
 */
export function measureReading(sentences: readonly Sentence[]): Reading {
  const count = {
    figure: { right: 0, found: 0, there: 0 },
    unit: { right: 0, found: 0, there: 0 },
    metric: { right: 0, found: 0, there: 0 },
    period: { right: 0, found: 0, there: 0 },
  };
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const { pairs: all, extra } = pairs(sentence, readOn(sentence.text));
    for (const figure of extra) wrong.push(`not there: ${figure.quantity.text} | ${sentence.text}`);
    count.figure.found += extra.length;
    for (const { wanted, found } of all) {
      count.figure.there += 1;
      count.unit.there += 1;
      if (wanted.metric !== null) count.metric.there += 1;
      if (wanted.period !== null) count.period.there += 1;
      if (found === undefined) {
        wrong.push(`missed: ${wanted.text} | ${sentence.text}`);
        continue;
      }
      count.figure.found += 1;
      count.unit.found += 1;
      const tell = (part: Part, is: unknown, not: unknown) =>
        wrong.push(`${part}: ${wanted.text} is ${is}, not ${not} | ${sentence.text}`);
      if (isValue(found, wanted)) count.figure.right += 1;
      else tell('figure', wanted.value, found.quantity.value);
      if (found.quantity.unit === wanted.unit) count.unit.right += 1;
      else tell('unit', wanted.unit, found.quantity.unit);
      for (const [part, is, has] of [
        ['metric', wanted.metric, metricOf(found)],
        ['period', wanted.period, periodOf(found)],
      ] as const) {
        if (has !== null) count[part].found += 1;
        if (has === is && is !== null) count[part].right += 1;
        if (has !== is) tell(part, is, has);
      }
    }
  }
  const shareOf = ({ right, found, there }: { right: number; found: number; there: number }) =>
    share(right, found, there);
  return {
    sentences: sentences.length,
    figures: count.figure.there,
    shares: {
      figure: shareOf(count.figure),
      unit: shareOf(count.unit),
      metric: shareOf(count.metric),
      period: shareOf(count.period),
    },
    wrong,
  };
}
