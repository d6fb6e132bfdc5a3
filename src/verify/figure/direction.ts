const UP = `up rise rises rose rising risen increase increases increased increasing grew grow grows growing grown higher
  climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars
  soared soaring spike spikes spiked spiking add adds added adding widen widens widened widening swell swells swelled
  swelling balloon balloons ballooned ballooning expand expands expanded expanding more`;
const DOWN = `down fall falls fell falling fallen decrease decreases decreased decreasing decline declines declined
  declining drop drops dropped dropping lower shrank shrinks shrinking shrunk lose loses lost losing cut cuts cutting plunge
  plunges plunged plunging slump slumps slumped slumping tumble tumbles tumbled tumbling slid slide slides sliding dip dips
  dipped dipping shed sheds shedding narrow narrows narrowed narrowing contract contracts contracted contracting
  reduce reduces reduced reducing less fewer`;

const words = (text: string): readonly string[] => text.split(/\s+/);

const DIRECTIONS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...words(UP).map((word) => [word, 'up'] as const),
  ...words(DOWN).map((word) => [word, 'down'] as const),
]);

/** All words of direction. */
export const DIRECTION_WORDS: readonly string[] = [...DIRECTIONS.keys()];

/** Whether a word of direction stands anywhere in a text, whatever it says there. */
export const hasDirection = (text: string): boolean =>
  text
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.some((word) => DIRECTIONS.has(word)) === true;

/** Words that compare and do not move when they come first: "more than 5%". */
const ONLY_AFTER: readonly string[] = ['more', 'less', 'fewer'];

/** A text without the word of direction at its start or end, nor the "by" or "of" that goes with it. */
export interface Directed {
  readonly direction: 'up' | 'down' | null;
  readonly rest: string;
}

/** "fell by 40 basis points", "a fall of 40 basis points", "40 basis points lower": the number without its direction. */
export function stripDirection(text: string): Directed {
  const [, first = '', link = ''] =
    /^(?:an? )?([a-z]+)(?: (by|of|than|to|in|below|under|above|past|as)\b)?/.exec(text) ?? [];
  const before = DIRECTIONS.get(first);
  // "lower than 5%" and "up to 5%" are comparisons, "fell to 4%" is a level, "cut in half" a multiple.
  const isMove =
    !['than', 'to', 'in', 'below', 'under', 'above', 'past', 'as'].includes(link) && !ONLY_AFTER.includes(first);
  if (before !== undefined && isMove) {
    return { direction: before, rest: text.replace(/^(?:an? )?[a-z]+(?: (?:by|of)\b)? ?/, '') };
  }
  const [, rest = '', last = ''] = /^(.*\S) ([a-z]+)$/.exec(text) ?? [];
  const after = DIRECTIONS.get(last);
  // "5% or more" and "5% and up" are comparisons too.
  if (after === undefined || /(?:^| )(?:or|and|no|not|any)$/.test(rest)) return { direction: null, rest: text };
  return { direction: after, rest };
}
