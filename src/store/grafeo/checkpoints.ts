/** How long after the last of some writes they are in the engine's file and not only in its log. */
const DELAY_MS = 250;

/** How long writes that follow one another without a pause wait at most: the log grows with them. */
const MOST_WAIT_MS = 10_000;

/**
 * Takes checkpoints: one writes the whole file (400 ms at 30,000 nodes), so that it is taken in a pause of the writes,
 * and those of a whole seed share one. While writes go on, the engine itself brings its log to the disk every tenth of a
 * second, with the commit that then comes; what the last ones left is taken along by the checkpoint in the pause. A loss
 * of power can take the writes of the last quarter second, never half of one; the end of the process takes none. The
 * engine's own trigger by time is not used, since it also writes when idle.
 */
export interface Checkpoints {
  /** Takes one in the next pause. */
  soon(): void;
  /** Takes none any more; closing the engine takes the last. */
  stop(): void;
  /** Why the last one failed; null when it did not. */
  failure(): unknown;
}

export function createCheckpoints(take: () => Promise<void>): Checkpoints {
  let inPause: NodeJS.Timeout | undefined;
  let atTheLatest: NodeJS.Timeout | undefined;
  let failure: unknown = null;

  function forget(): void {
    clearTimeout(inPause);
    clearTimeout(atTheLatest);
    inPause = undefined;
  }

  async function checkpoint(): Promise<void> {
    forget();
    try {
      await take();
      failure = null;
    } catch (error) {
      failure = error;
    }
  }

  return {
    soon() {
      if (inPause !== undefined) {
        inPause.refresh();
        return;
      }
      inPause = setTimeout(checkpoint, DELAY_MS).unref();
      atTheLatest = setTimeout(checkpoint, MOST_WAIT_MS).unref();
    },
    stop: forget,
    failure: () => failure,
  };
}
