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
  /** A write starts: there is no pause as long as it runs. */
  writeStarts(): void;
  /** A write has ended; whether it wrote anything that is to be brought into the file. */
  writeEnds(wrote: boolean): void;
  /** Takes none any more; closing the engine takes the last. */
  stop(): void;
  /** Why the last one failed; null when it did not. */
  failure(): unknown;
}

export function createCheckpoints(take: () => Promise<void>): Checkpoints {
  let inPause: NodeJS.Timeout | undefined;
  /** Set as long as there is something to bring into the file. */
  let atTheLatest: NodeJS.Timeout | undefined;
  let failure: unknown = null;

  function forget(): void {
    clearTimeout(inPause);
    clearTimeout(atTheLatest);
    atTheLatest = undefined;
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
    writeStarts: () => clearTimeout(inPause),
    writeEnds(wrote) {
      if (wrote) atTheLatest ??= setTimeout(checkpoint, MOST_WAIT_MS).unref();
      if (atTheLatest !== undefined) inPause = setTimeout(checkpoint, DELAY_MS).unref();
    },
    stop: forget,
    failure: () => failure,
  };
}
