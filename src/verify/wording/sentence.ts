/** Words as a whole sentence: with a capital, except for a slug, which keeps its letters, and a full stop. */
export function sentence(words: string): string {
  const startsWithSlug = /^[a-z0-9-]+\//.test(words);
  return `${startsWithSlug ? words : `${words.charAt(0).toUpperCase()}${words.slice(1)}`}.`;
}
