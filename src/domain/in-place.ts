import type { Locator } from './claim.ts';

/** A figure with the rest of its paragraph, as a reader's own copy of the article has it. */
export interface InPlace {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Shows what a locator points at. Offsets count Unicode code points, so the text comes as a list of these. */
export function inPlace(codePoints: readonly string[], { start, end }: Pick<Locator, 'start' | 'end'>): InPlace {
  const lineStart = codePoints.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = codePoints.indexOf('\n', end);
  const text = (from: number, to?: number) => codePoints.slice(from, to).join('');
  return {
    before: text(start === 0 ? 0 : lineStart, start),
    figure: text(start, end),
    after: text(end, lineEnd === -1 ? undefined : lineEnd),
  };
}
