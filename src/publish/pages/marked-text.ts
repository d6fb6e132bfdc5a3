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
  /** Longer stretches that begin here too, or at the line end before. */
  readonly also: readonly T[];
}

/**
 * A text cut into its non-empty lines, and these into runs by what covers them. Stretches may overlap and lie in one another;
 * each is named once: by a run that it is the shortest at, or in `also` of the run at which it begins. One sweep over the
 * cuts: a step costs as much as stretches are open at it.
 */
export function markedText<T extends Stretch>(
  codePoints: readonly string[],
  stretches: readonly T[],
): readonly (readonly Run<T>[])[] {
  const cuts = cutsOf(codePoints, stretches);
  const starting = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
  const named = new Set<T>();
  const lines: Run<T>[][] = [[]];
  let open: T[] = [];
  let next = 0;
  let isBlank = isBlankFrom(codePoints, 0);
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] as number;
    open = open.filter((each) => each.end > start);
    for (; next < starting.length && (starting[next] as T).start <= start; next += 1) {
      if ((starting[next] as T).end > start) open.push(starting[next] as T);
    }
    if (codePoints[start] === '\n') {
      lines.push([]);
      isBlank = isBlankFrom(codePoints, end);
    } else if (!isBlank) lines.at(-1)?.push(runOf(codePoints.slice(start, end).join(''), open, named));
  }
  return lines.filter((line) => line.length > 0);
}

/** Whether the line that begins there has nothing but blanks; it is left out, and names nothing. */
function isBlankFrom(codePoints: readonly string[], start: number): boolean {
  let at = start;
  while (at < codePoints.length && codePoints[at] !== '\n' && (codePoints[at] as string).trim() === '') at += 1;
  return at >= codePoints.length || codePoints[at] === '\n';
}

/** Where runs begin and end, in order: at both ends of the text, of each line end and of each stretch. */
function cutsOf(codePoints: readonly string[], stretches: readonly Stretch[]): readonly number[] {
  const newlines = [...codePoints.keys()].filter((at) => codePoints[at] === '\n');
  const all = [0, codePoints.length, ...newlines.flatMap((at) => [at, at + 1])];
  for (const { start, end } of stretches) all.push(start, end);
  return [...new Set(all)].sort((a, b) => a - b);
}

function runOf<T extends Stretch>(text: string, open: readonly T[], named: Set<T>): Run<T> {
  const covering = [...open].sort(byLength);
  const of = covering[0] ?? null;
  const also = covering.slice(1).filter((each) => !named.has(each));
  const isFirst = of !== null && !named.has(of);
  for (const each of of === null ? [] : [of, ...also]) named.add(each);
  return { text, of, isFirst, also };
}

const byLength = (a: Stretch, b: Stretch): number => a.end - a.start - (b.end - b.start);
