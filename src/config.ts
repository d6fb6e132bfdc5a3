import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  dataDirFrom,
  isOnFrom,
  type LogLevel,
  logLevelFrom,
  type Neo4jConfig,
  neo4jFrom,
  portFrom,
  proxiesFrom,
  publicUrlFrom,
  rateLimitFrom,
  redisFrom,
  tokenFrom,
  wholeFrom,
} from './config-values.ts';

/** Everything that the environment decides. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address that links are built from, without a slash at the end; null for the address listened on. */
  readonly publicUrl: string | null;
  /** Folder of the embedded store, as a whole path: what is relative starts where the program was started. */
  readonly dataDir: string;
  /** Null for the embedded store. */
  readonly neo4j: Neo4jConfig | null;
  /** How much memory records read from the store may take, in bytes; 0 keeps none. */
  readonly cacheBytes: number;
  /** How long the data of a Neo4j are taken to be unchanged before it is asked again, in milliseconds. */
  readonly staleMs: number;
  /** Whether what a query will ask for one by one is read together. */
  readonly readsAhead: boolean;
  /** What makes answers of GraphQL faster. */
  readonly answers: {
    readonly compiled: boolean;
    /** How much memory whole answers may take, in bytes; 0 keeps none. */
    readonly keptBytes: number;
    readonly persisted: boolean;
  };
  /** What keeps strangers from taking all there is. */
  readonly guards: {
    /** Units of work that one address may ask for in a minute; 0 sets no limit. */
    readonly unitsAMinute: number;
    /** A Redis that several instances count in together; null counts in this process alone. */
    readonly redisUrl: string | null;
    /** Requests that are answered side by side; more are refused. */
    readonly mostAtOnce: number;
    /** Addresses of proxies in front whose word on the reader's address is taken. */
    readonly trustProxy: readonly string[];
    /** What a program elsewhere must give to be told metrics; null tells them on this machine alone. */
    readonly metricsToken: string | null;
  };
  /** How long requests are still taken once the program was told to stop, in milliseconds. */
  readonly drainMs: number;
  readonly logLevel: LogLevel;
  /** Whether npm started the program, through a shell that takes its signals. */
  readonly isRunByNpm: boolean;
  /** Whether colours are not wanted at a terminal, by the convention of NO_COLOR. */
  readonly isPlain: boolean;
  /** Folder that relative paths of a command start from: npm runs the program in a folder of its own. */
  readonly callerFolder: string;
  /** Folder that holds `seed/` and `schema/`. */
  readonly root: string;
}

type Environment = { readonly [name: string]: string | undefined };

/** Reads the environment. Empty means not set. A malformed value stops the start with a sentence. */
export function readConfig(environment: Environment = process.env, startedIn = process.cwd()): Config {
  const text = (name: string): string | null => environment[name]?.trim() || null;
  return {
    port: portFrom(text('PORT')),
    host: text('HOST') ?? '127.0.0.1',
    publicUrl: publicUrlFrom(text('PUBLIC_URL')),
    dataDir: dataDirFrom(text('DATA_DIR') ?? '.data', startedIn),
    neo4j: neo4jFrom(text),
    cacheBytes: wholeFrom('CACHE_MB', text, { usual: 64, most: 65_536, unit: 'megabytes' }) * 1_000_000,
    staleMs: wholeFrom('CACHE_STALE_MS', text, { usual: 1_000, most: 3_600_000, unit: 'milliseconds' }),
    readsAhead: isOnFrom('READ_AHEAD', text),
    answers: {
      compiled: isOnFrom('COMPILED_QUERIES', text),
      keptBytes: wholeFrom('ANSWERS_MB', text, { usual: 32, most: 65_536, unit: 'megabytes' }) * 1_000_000,
      persisted: isOnFrom('PERSISTED_QUERIES', text),
    },
    guards: {
      unitsAMinute: rateLimitFrom(text('RATE_LIMIT')),
      redisUrl: redisFrom(text('REDIS_URL')),
      mostAtOnce: wholeFrom('REQUESTS_AT_ONCE', text, { usual: 200, least: 1, most: 100_000, unit: 'requests' }),
      trustProxy: proxiesFrom(text('TRUST_PROXY')),
      metricsToken: tokenFrom(text('METRICS_TOKEN')),
    },
    drainMs: wholeFrom('DRAIN_MS', text, { usual: 0, most: 600_000, unit: 'milliseconds' }),
    logLevel: logLevelFrom(text('LOG_LEVEL')),
    isPlain: text('NO_COLOR') !== null,
    isRunByNpm: text('npm_lifecycle_event') !== null,
    callerFolder: resolve(startedIn, text('INIT_CWD') ?? '.'),
    root: join(fileURLToPath(new URL('.', import.meta.url)), '..'),
  };
}
