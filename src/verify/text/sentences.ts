import type { TextSpan } from './span.ts';

/** A sentence, and which line of the text it stands in. */
export interface Sentence extends TextSpan {
  readonly line: number;
}

/** After these a full stop ends no sentence; of a single letter, as in "U.S.", it never does. */
const ABBREVIATED =
  /(?:^|[^a-z])(?:[a-z]|mr|mrs|ms|dr|st|vs|no|nos|approx|ca|fig|figs|sec|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|est)$/;

const END = /[.!?]["')\]]*\s+(?=["'([]?[a-z0-9$€£¥])/g;

/** A run of more characters without a full stop is a list or no prose; it is read in pieces, so that no text takes long. */
const MOST = 1_500;

function* pieces(text: string, from: number, to: number): Generator<TextSpan> {
  for (let start = from; start < to; ) {
    const isLong = to - start > MOST;
    const blank = isLong ? text.lastIndexOf(' ', start + MOST) : -1;
    const end = isLong ? (blank > start ? blank : start + MOST) : to;
    if (text.slice(start, end).trim() !== '') yield { start, end };
    start = end;
  }
}

/**
 * The sentences of a text as `plainText` writes it. A line always ends one; a full stop does where what follows begins as a sentence
 * may, which the text with its capitals tells.
 */
export function sentencesOf(plain: string, written: string): Sentence[] {
  const sentences: Sentence[] = [];
  let [lineStart, line] = [0, 0];
  for (const text of plain.split('\n')) {
    let start = 0;
    const add = (end: number) => {
      for (const piece of pieces(text, start, end)) {
        sentences.push({ start: lineStart + piece.start, end: lineStart + piece.end, line });
      }
      start = end;
    };
    for (const { index, 0: found } of text.matchAll(END)) {
      const next = index + found.length;
      const first = written.slice(lineStart + next).match(/^["'“‘([]*(.)/)?.[1] ?? '';
      const isStart = first !== first.toLowerCase() || /[\d$€£¥]/.test(first);
      if (isStart && (found[0] !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, index - 8), index)))) add(next);
    }
    add(text.length);
    lineStart += text.length + 1;
    line += 1;
  }
  return sentences;
}
