import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Checkpoints, createCheckpoints } from '../../../src/store/grafeo/checkpoints.ts';

describe('checkpoints', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Writes one after another for so long, with a pause after each. */
  function write({ writeStarts, writeEnds }: Checkpoints, lastingMs: number, pauseMs: number, forMs: number): void {
    for (let passed = 0; passed < forMs; passed += lastingMs + pauseMs) {
      writeStarts();
      vi.advanceTimersByTime(lastingMs);
      writeEnds(true);
      vi.advanceTimersByTime(pauseMs);
    }
  }

  it.each([
    ['one write', 1, 0, 1, 1],
    ['the writes of a seed, one after another', 40, 0, 3_000, 1],
    ['long writes, one after another', 900, 10, 3_000, 1],
    ['writes with a pause after each', 100, 300, 4_000, 10],
    ['writes without a pause for a minute: none waits for more than some ten seconds', 90, 10, 60_000, 6],
  ])('%s', (_name, lastingMs, pauseMs, forMs, taken) => {
    const take = vi.fn(async () => undefined);
    write(createCheckpoints(take), lastingMs, pauseMs, forMs);
    vi.advanceTimersByTime(1_000);
    expect(take).toHaveBeenCalledTimes(taken);
  });

  it('takes none where nothing was written', () => {
    const take = vi.fn(async () => undefined);
    const { writeStarts, writeEnds } = createCheckpoints(take);
    writeStarts();
    writeEnds(false);
    vi.advanceTimersByTime(20_000);
    expect(take).not.toHaveBeenCalled();
  });

  it('takes the one that is due although a write after it failed', () => {
    const take = vi.fn(async () => undefined);
    const { writeStarts, writeEnds } = createCheckpoints(take);
    writeEnds(true);
    writeStarts();
    writeEnds(false);
    vi.advanceTimersByTime(300);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('takes none after it was stopped', () => {
    const take = vi.fn(async () => undefined);
    const checkpoints = createCheckpoints(take);
    checkpoints.writeEnds(true);
    checkpoints.stop();
    vi.advanceTimersByTime(20_000);
    expect(take).not.toHaveBeenCalled();
  });

  it('tells of a failure until one succeeds', async () => {
    const take = vi.fn(async () => undefined);
    take.mockRejectedValueOnce(new Error('No space left on device'));
    const checkpoints = createCheckpoints(take);
    checkpoints.writeEnds(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(checkpoints.failure()).toEqual(new Error('No space left on device'));
    checkpoints.writeEnds(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(checkpoints.failure()).toBeNull();
  });
});
