import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './domain/problem.ts';

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string | null;
}

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
  /** What makes answers of GraphQL faster. */
  readonly answers: {
    readonly compiled: boolean;
    /** How much memory whole answers may take, in bytes; 0 keeps none. */
    readonly keptBytes: number;
    readonly persisted: boolean;
  };
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

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

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
    answers: {
      compiled: isOnFrom('COMPILED_QUERIES', text),
      keptBytes: wholeFrom('ANSWERS_MB', text, { usual: 32, most: 65_536, unit: 'megabytes' }) * 1_000_000,
      persisted: isOnFrom('PERSISTED_QUERIES', text),
    },
    logLevel: logLevelFrom(text('LOG_LEVEL')),
    isPlain: text('NO_COLOR') !== null,
    isRunByNpm: text('npm_lifecycle_event') !== null,
    callerFolder: resolve(startedIn, text('INIT_CWD') ?? '.'),
    root: join(fileURLToPath(new URL('.', import.meta.url)), '..'),
  };
}

function refuse(name: string, given: string, right: string): never {
  throw new Problem('BAD_CONFIGURATION', `${name} is "${given}"; ${right}`);
}

function portFrom(given: string | null): number {
  if (given === null) return 4000;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  return refuse('PORT', given, 'it must be a whole number from 0 to 65535, where 0 takes any free port.');
}

type Text = (name: string) => string | null;

/** Never where the program itself is installed: what lies there goes with the next install, or may not be written. */
function dataDirFrom(given: string, startedIn: string): string {
  const folder = resolve(startedIn, given);
  if (!folder.split(sep).includes('node_modules')) return folder;
  return refuse(
    'DATA_DIR',
    given,
    `from "${startedIn}" that is "${folder}", which the next install may empty; start elsewhere, or set it to a folder outside of node_modules.`,
  );
}

function wholeFrom(
  name: string,
  text: Text,
  { usual, most, unit }: { readonly usual: number; readonly most: number; readonly unit: string },
): number {
  const given = text(name);
  if (given === null) return usual;
  if (/^\d{1,9}$/.test(given) && Number(given) <= most) return Number(given);
  return refuse(name, given, `it must be a whole number of ${unit} from 0 to ${most}.`);
}

function isOnFrom(name: string, text: Text): boolean {
  const given = text(name);
  if (given === null || given === 'on') return true;
  return given === 'off' ? false : refuse(name, given, 'it must be "on" or "off".');
}

function publicUrlFrom(given: string | null): string | null {
  if (given === null) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    return refuse('PUBLIC_URL', given, 'it must be an address such as "https://claims.example.org".');
  }
  if (url.username !== '' || url.password !== '') {
    throw new Problem('BAD_CONFIGURATION', 'PUBLIC_URL holds a login, which links would give away; leave it out.');
  }
  return url.href.replace(/\/+$/, '');
}

function logLevelFrom(given: string | null): LogLevel {
  if (given === null) return 'warn';
  const level = LOG_LEVELS.find((known) => known === given);
  return level ?? refuse('LOG_LEVEL', given, `it must be one of ${LOG_LEVELS.join(', ')}.`);
}

function neo4jFrom(text: Text): Neo4jConfig | null {
  const uri = text('NEO4J_URI');
  const [user, password, database] = [text('NEO4J_USER'), text('NEO4J_PASSWORD'), text('NEO4J_DATABASE')];
  if (uri === null) {
    const stray = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].find((name) => text(name) !== null);
    if (stray === undefined) return null;
    throw new Problem('BAD_CONFIGURATION', `${stray} is set but NEO4J_URI is not; set NEO4J_URI, or unset ${stray}.`);
  }
  if (!URL.canParse(uri) || !NEO4J_SCHEMES.includes(new URL(uri).protocol)) {
    return refuse('NEO4J_URI', uri, 'it must be an address such as "bolt://127.0.0.1:7687" or "neo4j+s://host:7687".');
  }
  if (new URL(uri).password !== '') {
    throw new Problem(
      'BAD_CONFIGURATION',
      'NEO4J_URI holds a password; give it in NEO4J_PASSWORD, where no log shows it.',
    );
  }
  if ((user === null) !== (password === null)) {
    const [set, unset] = user === null ? ['NEO4J_PASSWORD', 'NEO4J_USER'] : ['NEO4J_USER', 'NEO4J_PASSWORD'];
    throw new Problem(
      'BAD_CONFIGURATION',
      `${set} is set but ${unset} is not; set both, or neither for a database without login.`,
    );
  }
  return { uri, user, password, database };
}
