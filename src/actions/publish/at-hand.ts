import { LRUCache } from 'lru-cache';

/** What was made is kept within a bound, and made once for all who ask for it at the same time. */
export interface AtHand<T extends object> {
  of(key: string, make: () => Promise<T>): Promise<T>;
}

/** Keeps what is made by its key, at most so much of it by size. */
export function atHand<T extends object>(maxSize: number, sizeOf: (made: T) => number): AtHand<T> {
  const kept = new LRUCache<string, T>({ maxSize, sizeCalculation: (made) => sizeOf(made) + 1 });
  const running = new Map<string, Promise<T>>();
  return {
    async of(key, make) {
      const hit = kept.get(key);
      if (hit !== undefined) return hit;
      const making = running.get(key) ?? make().finally(() => running.delete(key));
      running.set(key, making);
      const made = await making;
      kept.set(key, made);
      return made;
    },
  };
}
