/** A stretch of a text, in code points, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run of a line: its text, what it is a part of, and what else begins where it begins. */
export interface Run<T extends Stretch> {
  readonly text: string;
  /** The shortest stretch that covers it; null for the text between. */
  readonly of: T | null;
  /** Whether it is the first run of that stretch. */
  readonly isFirst: boolean;
  /** Longer stretches that begin here too. */
  readonly also: readonly T[];
}

/**
 * A text cut into its non-empty lines, and these into runs by what covers them. Stretches may overlap and lie in one another;
 * each is named once: by a run that it is the shortest at, or in `also` of the run at which it begins.
 */
export function markedText<T extends Stretch>(
  codePoints: readonly string[],
  stretches: readonly T[],
): readonly (readonly Run<T>[])[] {
  const inOrder = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
  const lines: Run<T>[][] = [];
  const named = new Set<T>();
  let first = 0;
  for (let at = 0; at < codePoints.length; ) {
    const newline = codePoints.indexOf('\n', at);
    const end = newline === -1 ? codePoints.length : newline;
    while (first < inOrder.length && isOver(inOrder, first, at)) first += 1;
    const here = between(inOrder, first, at, end);
    const line = runsOf(codePoints, { start: at, end }, here, named);
    if (line.some(({ text }) => text.trim() !== '')) lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** Whether this stretch and all before it end by then; one that does not keeps those after it in view. */
const isOver = (inOrder: readonly Stretch[], index: number, at: number): boolean =>
  (inOrder[index] as Stretch).end <= at;

function between<T extends Stretch>(inOrder: readonly T[], first: number, start: number, end: number): readonly T[] {
  const here: T[] = [];
  for (let index = first; index < inOrder.length; index += 1) {
    const stretch = inOrder[index] as T;
    if (stretch.start >= end) break;
    if (stretch.end > start) here.push(stretch);
  }
  return here;
}

function runsOf<T extends Stretch>(
  codePoints: readonly string[],
  line: Stretch,
  here: readonly T[],
  named: Set<T>,
): Run<T>[] {
  const inside = here.flatMap(({ start, end }) => [start, end]).filter((each) => each > line.start && each < line.end);
  const cuts = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    const covering = here.filter((each) => each.start <= start && each.end >= end).sort(byLength);
    const of = covering[0] ?? null;
    const also = covering.slice(1).filter((each) => each.start === start && !named.has(each));
    const isFirst = of !== null && !named.has(of);
    for (const each of of === null ? [] : [of, ...also]) named.add(each);
    return { text: codePoints.slice(start, end).join(''), of, isFirst, also };
  });
}

const byLength = (a: Stretch, b: Stretch): number => a.end - a.start - (b.end - b.start);
