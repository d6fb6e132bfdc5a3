import { overlaps, type TextSpan } from '../span.ts';
import type { Alias, Lexicon } from './lexicon.ts';
import { type TextWord, textWords } from './text-words.ts';

/** A place where a text speaks of a metric, or of one of several that share the name. */
export interface MetricMention extends TextSpan {
  readonly metrics: readonly string[];
  readonly length: number;
}

/** Most words that "…" of a phrase stands for. */
const MOST_BETWEEN = 6;

const ENDS_SENTENCE = /[.;!?\n](?:\s|$)/;

const matchesAt = (words: readonly TextWord[], at: number, part: readonly string[]): boolean =>
  part.every((form, offset) => words[at + offset]?.form === form);

/** The end of an alias that starts at a word; undefined where it does not stand there. */
function endOf({ parts }: Alias, words: readonly TextWord[], start: number, plain: string): number | undefined {
  let at = start;
  for (const [order, part] of parts.entries()) {
    const most = order === 0 ? 0 : MOST_BETWEEN;
    let skipped = 0;
    while (skipped <= most && !matchesAt(words, at + skipped, part)) skipped += 1;
    if (skipped > most) return undefined;
    at += skipped + part.length;
  }
  const end = (words[at - 1] as TextWord).end;
  const isOne = parts.length === 1 || !ENDS_SENTENCE.test(plain.slice((words[start] as TextWord).start, end));
  return isOne ? end : undefined;
}

function symbolMentions({ symbols }: Lexicon, written: string): MetricMention[] {
  if (symbols.size === 0) return [];
  const either = [...symbols.keys()].map((symbol) => symbol.replace(/[^\w]/g, '\\$&')).join('|');
  return [...written.matchAll(new RegExp(`(?<![\\w/])(?:${either})(?![\\w/])`, 'g'))].map(({ index, 0: symbol }) => ({
    start: index,
    end: index + symbol.length,
    metrics: symbols.get(symbol) ?? [],
    length: 1,
  }));
}

/** Where a text speaks of metrics, in order; of several names at one place the longest counts, and all metrics that share it. */
export function findMentions(lexicon: Lexicon, plain: string, written: string): readonly MetricMention[] {
  const words = textWords(plain);
  const found = symbolMentions(lexicon, written);
  for (const [at, word] of words.entries()) {
    for (const alias of lexicon.aliases.get(word.form) ?? []) {
      const end = endOf(alias, words, at, plain);
      if (end !== undefined) found.push({ start: word.start, end, metrics: alias.metrics, length: alias.length });
    }
  }
  found.sort((a, b) => b.length - a.length || a.start - b.start || a.end - b.end);
  const kept: MetricMention[] = [];
  // Only neighbours can overlap: a table by place keeps a long text from being walked for each mention.
  const taken = new Map<number, MetricMention[]>();
  const CELL = 256;
  const cells = ({ start, end }: TextSpan): number[] => {
    const list: number[] = [];
    for (let cell = Math.floor(start / CELL); cell <= Math.floor(end / CELL); cell += 1) list.push(cell);
    return list;
  };
  for (const mention of found) {
    const near = cells(mention);
    if (near.some((cell) => taken.get(cell)?.some((other) => overlaps(other, mention)))) continue;
    kept.push(mention);
    for (const cell of near) taken.set(cell, [...(taken.get(cell) ?? []), mention]);
  }
  return kept.sort((a, b) => a.start - b.start);
}
