import { Redis } from 'ioredis';
import { type RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

/** How long Redis may take over an answer: readers wait for it. */
const ANSWER_MS = 250;

/** A limiter that counts in a Redis, together with all who do, and by `own` as long as that does not answer. */
export function createRedisLimiter(
  url: string,
  own: RateLimiterMemory,
  onTrouble: (error: Error) => void,
): { readonly limiter: RateLimiterRedis; readonly close: () => Promise<void> } {
  const redis = new Redis(url, {
    // What cannot be asked at once is counted here.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: ANSWER_MS,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  // Told once each time it goes away, however often the client tries to reach it again.
  let isAway = false;
  const goesAway = (error: Error): void => {
    if (!isAway) onTrouble(error);
    isAway = true;
  };
  redis.on('ready', () => {
    isAway = false;
  });
  redis.on('error', goesAway);
  redis.on('close', () => goesAway(new Error('The connection to Redis was closed.')));
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: 'fiscal-claims:spent',
    points: own.points,
    duration: own.duration,
    rejectIfRedisNotReady: true,
    insuranceLimiter: own,
    // Who has spent all is refused without asking Redis again.
    inMemoryBlockOnConsumed: own.points + 1,
  });
  return { limiter, close: async () => redis.removeAllListeners('close').disconnect() };
}
