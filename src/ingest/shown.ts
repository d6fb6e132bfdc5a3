const LONGEST = 80;

/** A value as a sentence quotes it: JSON, cut where it would drown the sentence. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
