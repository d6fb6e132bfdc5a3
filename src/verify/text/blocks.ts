/** A part of a text that is read at once, and where it starts, in UTF-16 units and in code points. */
export interface Block {
  readonly text: string;
  readonly codePoints: number;
}

/** Characters of a block: a few pages, read within a twentieth of a second. */
const USUAL = 8_000;

/** A line that is longer is no paragraph, and is cut at a blank. */
const MOST = 20_000;

function cut(text: string, start: number): number {
  if (text.length - start <= USUAL) return text.length;
  const line = text.indexOf('\n', start + USUAL);
  if (line >= 0 && line - start < MOST) return line + 1;
  if (text.length - start <= MOST) return text.length;
  const blank = text.lastIndexOf(' ', start + MOST);
  return blank > start ? blank : start + MOST;
}

/** A text in parts that end with a line, so that others can be served between them; nothing that is read crosses a line. */
export function* blocksOf(text: string): Generator<Block> {
  let codePoints = 0;
  for (let start = 0; start < text.length; ) {
    const end = cut(text, start);
    const part = text.slice(start, end);
    yield { text: part, codePoints };
    for (const _ of part) codePoints += 1;
    start = end;
  }
}
