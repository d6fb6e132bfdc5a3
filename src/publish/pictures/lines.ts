import { type Weight, widthOf } from './fonts.ts';

/** Where a line may be broken: after blanks, and after a slash or hyphen between letters; days stay whole. */
const PIECES = /\S+?(?:(?<=\p{L})[/\-–—](?=\p{L})|(?=\s)|$)\s*|\s+/gu;

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in lines no wider than so much. Words that are wider are broken between signs; nothing is cut. */
export function linesOf(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => widthOf(candidate.trimEnd(), size, weight) <= width;
  for (const piece of text.replace(/\s+/gu, ' ').trim().match(PIECES) ?? []) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const { segment } of signs.segment(piece)) {
      if (line !== '' && !fits(line + segment)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += segment;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
