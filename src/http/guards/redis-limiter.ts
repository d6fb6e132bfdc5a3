import { Redis } from 'ioredis';
import { type RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** How long Redis may take over an answer: readers wait for it. */
const ANSWER_MS = 250;

/** How long it is not asked again once it has failed. */
const PAUSE_MS = 1_000;

/** Told when counting goes on in this process, each time that it does, and when Redis counts again. */
export interface RedisWatch {
  fellBack(reason: string): void;
  isBack(): void;
}

/** A limiter that counts in a Redis, together with all who do, and by `own` as long as that cannot be asked. */
export function createRedisLimiter(
  url: string,
  own: RateLimiterMemory,
  watch: RedisWatch,
): {
  readonly consume: (asker: string, units: number) => Promise<RateLimiterRes>;
  readonly close: () => Promise<void>;
} {
  const redis = new Redis(url, {
    // What cannot be asked at once is counted here.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: ANSWER_MS,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  let reason = 'it has not been reached yet';
  redis.on('error', (error: Error) => {
    reason = error.message;
  });
  const shared = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: 'fiscal-claims:spent',
    points: own.points,
    duration: own.duration,
    // Who has spent all is refused without asking Redis again.
    inMemoryBlockOnConsumed: own.points + 1,
  });
  let hasFailed = false;
  let isResting = false;
  let pause: NodeJS.Timeout | undefined;

  function fallBack(asker: string, units: number): Promise<RateLimiterRes> {
    watch.fellBack(reason);
    return own.consume(asker, units);
  }

  return {
    async consume(asker, units) {
      if (isResting) return fallBack(asker, units);
      try {
        const spent = await shared.consume(asker, units);
        if (hasFailed) watch.isBack();
        hasFailed = false;
        return spent;
      } catch (error) {
        if (error instanceof RateLimiterRes) throw error;
        if (redis.status === 'ready') reason = (error as Error).message;
        hasFailed = true;
        isResting = true;
        pause = setTimeout(() => {
          isResting = false;
        }, PAUSE_MS).unref();
        return fallBack(asker, units);
      }
    },
    close: async () => {
      clearTimeout(pause);
      redis.disconnect();
    },
  };
}
