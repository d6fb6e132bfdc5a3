import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../../domain/problem.ts';
import type { RedisWatch } from './redis-limiter.ts';

const SECONDS = 60;

/** What is left to one address of its minute. */
export interface Allowance {
  readonly most: number;
  readonly left: number;
  /** Whole seconds until its minute is over, at least 1. */
  readonly seconds: number;
}

/** A refusal that says what was left: nothing. */
export class RateLimited extends Problem<'RATE_LIMITED'> {
  constructor(readonly allowance: Allowance) {
    super('RATE_LIMITED', allowance.most, allowance.seconds);
  }
}

/** Counts what each address asks for, in units of work, a minute from its first request on. */
export interface RateLimit {
  /** Counts units against who asks, `askerOf`; throws `RateLimited` where more than they may has been spent. */
  spend(asker: string, units: number): Promise<Allowance>;
  close(): Promise<void>;
}

interface Settings {
  readonly unitsAMinute: number;
  /** A Redis that all instances count in; null counts in this process. */
  readonly redisUrl: string | null;
  readonly watch: RedisWatch;
}

/** The limit of a configuration; null where there is none. Redis and its client are loaded only where they are wanted. */
export async function createRateLimit({ unitsAMinute, redisUrl, watch }: Settings): Promise<RateLimit | null> {
  if (unitsAMinute === 0) return null;
  const own = new RateLimiterMemory({ points: unitsAMinute, duration: SECONDS });
  if (redisUrl === null) {
    return limitBy(
      (asker, units) => own.consume(asker, units),
      unitsAMinute,
      async () => undefined,
    );
  }
  const { createRedisLimiter } = await import('./redis-limiter.ts');
  const { consume, close } = createRedisLimiter(redisUrl, own, watch);
  return limitBy(consume, unitsAMinute, close);
}

function limitBy(
  consume: (asker: string, units: number) => Promise<RateLimiterRes>,
  most: number,
  close: () => Promise<void>,
): RateLimit {
  const allowanceOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    most,
    left: Math.max(0, remainingPoints),
    // The minute ends by a timer; what is told of it is read off a clock that may have been put back.
    seconds: Math.min(SECONDS, Math.max(1, Math.ceil(msBeforeNext / 1_000))),
  });
  return {
    async spend(asker, units) {
      if (!(units >= 0)) throw new RangeError(`${units} units cannot be spent.`);
      try {
        return allowanceOf(await consume(asker, units));
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw new RateLimited(allowanceOf(refusal));
        throw refusal;
      }
    },
    close,
  };
}
