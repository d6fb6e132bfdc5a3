/** As much of what somebody wrote as a message repeats. */
const MOST_REPEATED = 80;

/** A text as a message quotes it: a long one by its start. */
export function abridged(text: string): string {
  if (text.length <= MOST_REPEATED) return text;
  // Half of a character outside the basic plane would be no text.
  return `${text.slice(0, MOST_REPEATED - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
