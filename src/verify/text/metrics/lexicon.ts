import type { Metric } from '../../../domain/metric.ts';
import { plainText } from '../plain-text.ts';
import { textWords } from './text-words.ts';

/** One way to speak of a metric, as word forms; between parts a text may have other words. */
export interface Alias {
  readonly parts: readonly (readonly string[])[];
  /** How many words it names: the longest alias at a place counts. */
  readonly length: number;
  readonly metrics: string[];
}

/** All ways to speak of metrics, by their first word, the longest first. */
export interface Lexicon {
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  /** Symbols as they are written, with the slugs of their metrics. */
  readonly symbols: ReadonlyMap<string, readonly string[]>;
  /** Speakers in small letters, by the slug of the metric that they decide for. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

export type WordedMetric = Pick<Metric, 'slug' | 'name' | 'words'>;

const partsOf = (text: string): readonly (readonly string[])[] =>
  plainText(text)
    .split('…')
    .map((part) => textWords(part).map(({ form }) => form))
    .filter((words) => words.length > 0);

/** Puts the words of all metrics into one table. A metric's own name is one of them. */
export function lexiconOf(metrics: readonly WordedMetric[]): Lexicon {
  const byText = new Map<string, Alias>();
  const symbols = new Map<string, string[]>();
  const speakers = new Map<string, readonly string[]>();
  for (const { slug, name, words } of metrics) {
    for (const text of [name, ...words.names, ...words.phrases]) {
      const parts = partsOf(text);
      if (parts.length === 0) continue;
      const key = parts.map((part) => part.join(' ')).join('…');
      const alias = byText.get(key) ?? { parts, length: parts.flat().length, metrics: [] };
      if (!alias.metrics.includes(slug)) alias.metrics.push(slug);
      byText.set(key, alias);
    }
    for (const symbol of words.symbols) symbols.set(symbol, [...(symbols.get(symbol) ?? []), slug]);
    speakers.set(slug, words.speakers.map(plainText));
  }
  const aliases = new Map<string, Alias[]>();
  for (const alias of byText.values()) {
    const first = alias.parts[0]?.[0] as string;
    aliases.set(first, [...(aliases.get(first) ?? []), alias]);
  }
  for (const list of aliases.values()) list.sort((a, b) => b.length - a.length);
  return { aliases, symbols, speakers };
}
