import { LRUCache } from 'lru-cache';

/** A function that works out each thing once and keeps the last `most` that were asked for. */
export function rememberingLately<T extends object>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = new LRUCache<string, T>({ max: most });
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    kept.set(text, value);
    return value;
  };
}
