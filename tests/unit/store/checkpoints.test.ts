import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckpoints } from '../../../src/store/grafeo/checkpoints.ts';

describe('checkpoints', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Writes every so many milliseconds, for so long. */
  function write(soon: () => void, everyMs: number, forMs: number): void {
    for (let passed = 0; passed < forMs; passed += everyMs) {
      soon();
      vi.advanceTimersByTime(everyMs);
    }
  }

  it.each([
    ['one write', 1, 1, 1],
    ['the writes of a seed, one after another', 40, 3_000, 1],
    ['writes with a pause after each', 300, 3_000, 10],
    ['writes without a pause for a minute: none waits for more than some ten seconds', 100, 60_000, 6],
  ])('%s', async (_name, everyMs, forMs, taken) => {
    const take = vi.fn(async () => undefined);
    write(createCheckpoints(take).soon, everyMs, forMs);
    vi.advanceTimersByTime(1_000);
    expect(take).toHaveBeenCalledTimes(taken);
  });

  it('takes none after it was stopped', () => {
    const take = vi.fn(async () => undefined);
    const checkpoints = createCheckpoints(take);
    checkpoints.soon();
    checkpoints.stop();
    vi.advanceTimersByTime(20_000);
    expect(take).not.toHaveBeenCalled();
  });

  it('tells of a failure until one succeeds', async () => {
    const take = vi.fn(async () => undefined);
    take.mockRejectedValueOnce(new Error('No space left on device'));
    const checkpoints = createCheckpoints(take);
    checkpoints.soon();
    await vi.advanceTimersByTimeAsync(300);
    expect(checkpoints.failure()).toEqual(new Error('No space left on device'));
    checkpoints.soon();
    await vi.advanceTimersByTimeAsync(300);
    expect(checkpoints.failure()).toBeNull();
  });
});
