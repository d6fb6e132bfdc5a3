import { resolve, sep } from 'node:path';
import ipaddr from 'ipaddr.js';
import { Problem } from './domain/problem.ts';

// Values of the environment as the program has them; null is what is not set. A malformed one is refused with a sentence.

/** How to reach a Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

type Text = (name: string) => string | null;

function refuse(name: string, given: string, right: string): never {
  throw new Problem('BAD_CONFIGURATION', `${name} is "${given}"; ${right}`);
}

export function portFrom(given: string | null): number {
  if (given === null) return 4000;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  return refuse('PORT', given, 'it must be a whole number from 0 to 65535, where 0 takes any free port.');
}

/** Never where the program itself is installed: what lies there goes with the next install, or may not be written. */
export function dataDirFrom(given: string, startedIn: string): string {
  const folder = resolve(startedIn, given);
  if (!folder.split(sep).includes('node_modules')) return folder;
  return refuse(
    'DATA_DIR',
    given,
    `from "${startedIn}" that is "${folder}", which the next install may empty; start elsewhere, or set it to a folder outside of node_modules.`,
  );
}

export function wholeFrom(
  name: string,
  text: Text,
  {
    usual,
    least = 0,
    most,
    unit,
  }: { readonly usual: number; readonly least?: number; readonly most: number; readonly unit: string },
): number {
  const given = text(name);
  if (given === null) return usual;
  if (/^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given);
  return refuse(name, given, `it must be a whole number of ${unit} from ${least} to ${most}.`);
}

export function redisFrom(given: string | null): string | null {
  if (given === null) return null;
  if (URL.canParse(given) && ['redis:', 'rediss:'].includes(new URL(given).protocol)) return given;
  // What was given may hold a password, which is not said again.
  throw new Problem(
    'BAD_CONFIGURATION',
    'REDIS_URL is not an address of a Redis; it must be one such as "redis://127.0.0.1:6379", or "rediss://…" with encryption.',
  );
}

/** Networks that have a name. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** One address, or a network of them; not the short forms of IPv4, by which "1" is an address too. */
const isAddress = (given: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(given) ||
  ipaddr.IPv4.isValidCIDRFourPartDecimal(given) ||
  ipaddr.IPv6.isValid(given) ||
  ipaddr.IPv6.isValidCIDR(given);

/** How many there are in front is not enough: whoever asks past them could say what they like. */
export function proxiesFrom(given: string | null): readonly string[] {
  if (given === null) return [];
  const addresses = given.split(',').map((each) => each.trim());
  if (addresses.every((each) => NETWORKS.includes(each) || isAddress(each))) return addresses;
  return refuse(
    'TRUST_PROXY',
    given,
    `it must be addresses of the proxies in front, as "10.0.0.0/8, 192.0.2.7", or of ${NETWORKS.join(', ')}.`,
  );
}

/** The shortest that nobody guesses. */
const SHORTEST_TOKEN = 16;

export function tokenFrom(given: string | null): string | null {
  if (given === null || given.length >= SHORTEST_TOKEN) return given;
  throw new Problem(
    'BAD_CONFIGURATION',
    `METRICS_TOKEN has ${given.length} characters; it must have ${SHORTEST_TOKEN} at least.`,
  );
}

export function isOnFrom(name: string, text: Text): boolean {
  const given = text(name);
  if (given === null || given === 'on') return true;
  return given === 'off' ? false : refuse(name, given, 'it must be "on" or "off".');
}

export function publicUrlFrom(given: string | null): string | null {
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

export function logLevelFrom(given: string | null): LogLevel {
  if (given === null) return 'warn';
  const level = LOG_LEVELS.find((known) => known === given);
  return level ?? refuse('LOG_LEVEL', given, `it must be one of ${LOG_LEVELS.join(', ')}.`);
}

export function neo4jFrom(text: Text): Neo4jConfig | null {
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
