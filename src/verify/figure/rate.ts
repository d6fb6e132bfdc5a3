const LENGTHS = 'day|week|month|year';
const PER = new RegExp(`^(.*\\S)\\s*(?:/|\\bper|\\ban?|\\beach|\\bevery)\\s*(${LENGTHS})$`);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** A text without "per month", "a month" or "monthly" at its end, and the length of time that this names. */
export function stripRate(text: string): { readonly rest: string; readonly per: string | null } {
  const written = PER.exec(text);
  if (written !== null) return { rest: written[1] ?? '', per: written[2] ?? null };
  const words = text.split(' ');
  const per = ADVERBS.get(words.at(-1) ?? '') ?? null;
  return per === null ? { rest: text, per } : { rest: words.slice(0, -1).join(' '), per };
}
