import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../../src');

const PURE = ['lib', 'domain'];

/** What each layer may import besides itself: only what lies below it. Siblings of pure thought stay apart. */
const MAY_IMPORT: { readonly [layer: string]: readonly string[] } = {
  lib: [],
  domain: ['lib'],
  ingest: PURE,
  verify: PURE,
  causal: PURE,
  publish: PURE,
  store: PURE,
  connectors: PURE,
  actions: [...PURE, 'ingest', 'verify', 'causal', 'publish', 'store', 'connectors'],
  graphql: [...PURE, 'actions', 'store', 'connectors'],
  http: [...PURE, 'graphql', 'mcp', 'actions', 'store', 'connectors', 'telemetry.ts', 'metrics.ts'],
  mcp: [...PURE, 'actions', 'connectors'],
  // What runs in the reader's browser: all else reaches it over HTTP.
  explorer: ['publish'],
  cli: [...PURE, 'actions', 'connectors', 'config.ts', 'terminal.ts'],
  'config.ts': ['config-values.ts'],
  'config-values.ts': PURE,
  'telemetry.ts': ['config-values.ts'],
  'metrics.ts': [...PURE, 'graphql', 'store'],
  'terminal.ts': PURE,
};

/** What joins all parts: the program, and how it finds its store, a graph to ask, what ails it, and how it is kept and made anew. */
const JOINS = [
  'main.ts',
  'open-store.ts',
  'find-graph.ts',
  'look-round.ts',
  'keep-store.ts',
  'open-plain-store.ts',
  'rebuild-store.ts',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => match[1] as string);

const layerOf = (path: string): string => path.split('/')[0] as string;

describe('imports', () => {
  it('point down only', () => {
    const upward = files.flatMap(({ path, text }) => {
      const layer = layerOf(path);
      if (JOINS.includes(layer)) return [];
      const allowed = MAY_IMPORT[layer];
      if (allowed === undefined) return [`${path} is in no known layer`];
      return importsOf(text)
        .map((target) => relative(SRC, join(SRC, dirname(path), target)))
        .filter((target) => layerOf(target) !== layer && !allowed.includes(layerOf(target)))
        .map((target) => `${path} imports ${target}`);
    });
    expect(upward).toEqual([]);
  });

  it('name a file that exists, with its ending', () => {
    const known = new Set(files.map(({ path }) => path));
    const missing = files.flatMap(({ path, text }) =>
      importsOf(text)
        .map((target) => relative(SRC, join(SRC, dirname(path), target)))
        .filter((target) => !known.has(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('name the adapters of a store only where all parts are joined', () => {
    const naming = files
      .filter(({ path }) => !JOINS.includes(path))
      .flatMap(({ path, text }) => {
        const adapter = /^store\/(grafeo|neo4j)\//.exec(path)?.[1];
        return importsOf(text)
          .map((target) => relative(SRC, join(SRC, dirname(path), target)))
          .filter((target) => /^store\/(grafeo|neo4j)\//.test(target) && !target.startsWith(`store/${adapter}/`))
          .map((target) => `${path} imports ${target}`);
      });
    expect(naming).toEqual([]);
  });
});

/** What may be written only where its effect belongs. */
const EFFECTS: readonly [what: string, pattern: RegExp, where: RegExp][] = [
  ['the environment', /process\.env/, /^config\.ts$/],
  ['the console', /console\.|process\.std(?:out|err)/, /^(?:telemetry|terminal)\.ts$/],
  ['the clock', /Date\.now\(|new Date\(\)|performance\.now\(/, /^main\.ts$/],
  ['randomness', /Math\.random\(|randomUUID\(|randomBytes\(/, /^(?:telemetry\.ts|http\/|main\.ts)/],
  ['the network', /\bfetch\(|node:(?:http|https|net)'/, /^(?:http|connectors|explorer)\//],
  // Pictures are measured and drawn in the fonts that come with the program.
  ['files', /node:fs/, /^(?:store\/|connectors\/|main\.ts|publish\/pictures\/fonts\.ts)/],
  ['Cypher', /\b(?:MATCH|MERGE|UNWIND) *[($]/, /^store\//],
];

describe('effects', () => {
  it.each(EFFECTS)('%s: only where it belongs', (_what, pattern, where) => {
    const elsewhere = files.filter(({ path, text }) => pattern.test(text) && !where.test(path)).map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });
});
