/** How long after a write at the latest it is in the engine's file and not only in its log. */
const DELAY_MS = 250;

/**
 * Takes checkpoints: one writes the whole file (65 ms at 12,000 nodes), so that writes in quick succession, as of a
 * seed, share one. Until it is taken a loss of power can take the writes of that quarter second, never half of one;
 * the end of the process takes none. The engine's own trigger by time is not used, since it also writes when idle.
 */
export interface Checkpoints {
  /** Takes one soon. */
  soon(): void;
  /** Takes none any more; closing the engine takes the last. */
  stop(): void;
  /** Why the last one failed; null when it did not. */
  failure(): unknown;
}

export function createCheckpoints(take: () => Promise<void>): Checkpoints {
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown = null;
  return {
    soon() {
      if (timer !== undefined) return;
      timer = setTimeout(async () => {
        timer = undefined;
        try {
          await take();
          failure = null;
        } catch (error) {
          failure = error;
        }
      }, DELAY_MS);
      timer.unref();
    },
    stop() {
      clearTimeout(timer);
    },
    failure: () => failure,
  };
}
