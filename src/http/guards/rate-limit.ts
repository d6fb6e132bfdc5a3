import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, type RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../../domain/problem.ts';

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
  /** Counts units against an address; throws `RateLimited` where it has spent more than it may. */
  spend(address: string, units: number): Promise<Allowance>;
  close(): Promise<void>;
}

interface Settings {
  readonly unitsAMinute: number;
  /** A Redis that all instances count in; null counts in this process. */
  readonly redisUrl: string | null;
  /** Told that Redis does not answer, each time anew. Until it does again, each instance counts by itself. */
  readonly onTrouble: (error: Error) => void;
}

/** The limit of a configuration; null where there is none. Redis and its client are loaded only where they are wanted. */
export async function createRateLimit({ unitsAMinute, redisUrl, onTrouble }: Settings): Promise<RateLimit | null> {
  if (unitsAMinute === 0) return null;
  const own = new RateLimiterMemory({ points: unitsAMinute, duration: SECONDS });
  if (redisUrl === null) return limitBy(own, unitsAMinute, async () => undefined);
  const { createRedisLimiter } = await import('./redis-limiter.ts');
  const { limiter, close } = createRedisLimiter(redisUrl, own, onTrouble);
  return limitBy(limiter, unitsAMinute, close);
}

function limitBy(limiter: RateLimiterMemory | RateLimiterRedis, most: number, close: () => Promise<void>): RateLimit {
  const allowanceOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    most,
    left: Math.max(0, remainingPoints),
    // The minute ends by a timer; what is told of it is read off a clock that may have been put back.
    seconds: Math.min(SECONDS, Math.max(1, Math.ceil(msBeforeNext / 1_000))),
  });
  return {
    async spend(address, units) {
      try {
        return allowanceOf(await limiter.consume(keyOf(address), units));
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw new RateLimited(allowanceOf(refusal));
        throw refusal;
      }
    },
    close,
  };
}

const BYTES_OF_A_NETWORK = 8;

/**
 * Whom an address stands for. One of IPv6 stands for its network of 64 bits: whoever has one has them all.
 * https://www.rfc-editor.org/rfc/rfc6177
 */
export function keyOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const known = ipaddr.process(address);
  if (known.kind() === 'ipv4') return known.toString();
  return Buffer.from(known.toByteArray().slice(0, BYTES_OF_A_NETWORK)).toString('hex');
}
