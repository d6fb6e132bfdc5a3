import { distance } from 'fastest-levenshtein';

/** Shorter ends of a name are like too many words to be meant. */
const SHORTEST_TAIL = 4;

/** No slug is as long, and edits between long texts take long to count. */
const LONGEST = 100;

/** As far as that many edits: "fred/gold" for "pboc/gold". */
const SAME_END = 2.5;

/** The name itself and what follows each "/" and "-" in it: a person may know "fred/dgs10" as "dgs10". */
function tailsOf(name: string): readonly string[] {
  const tails = [...name.matchAll(/[/-]/g)].map(({ index }) => name.slice(index + 1));
  return [name, ...tails.filter((tail) => tail.length >= SHORTEST_TAIL)];
}

const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('-')) + 1);

const mostEdits = (name: string): number => Math.max(2, Math.floor(name.length / 3));

/**
 * The known slug nearest to a mistyped one by edit distance, when it is near enough to be what was meant. The end of a
 * known name counts as well, but less than a whole name as near, and so does the same end after another beginning.
 */
export function nearestSlug(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  let nearest: string | undefined;
  let fewest = mostEdits(name) + 1;
  for (const candidate of known) {
    // What is known by this very name is not what was meant, or it would have been found.
    if (candidate === name) continue;
    for (const [place, tail] of tailsOf(candidate.toLowerCase()).entries()) {
      // Half an edit puts a tail behind a whole name that is as near.
      const edits = distance(wanted, tail) + (place === 0 ? 0 : 0.5);
      if (edits < fewest) [nearest, fewest] = [candidate, edits];
    }
    const isSameEnd = wanted.length >= SHORTEST_TAIL && lastPart(wanted) === lastPart(candidate.toLowerCase());
    if (isSameEnd && SAME_END < fewest) [nearest, fewest] = [candidate, SAME_END];
  }
  return nearest;
}
